import { InfoSection } from '@/components/info/InfoPage';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { DownloadSize } from './DownloadSize';
import { OfflineCopyBlock, UNDERLINED_ACTION_CLASS } from './OfflineCopyBlock';

/**
 * Offers two ways to use the site offline: a ZIP file, or a copy in the browser. The ZIP file itself omits this block.
 */
export function OfflineOptions({ locale }: { readonly locale: Locale }) {
  const { title, zip } = messages(locale).classroom;
  return (
    <div data-online="">
      <InfoSection id="take" title={title}>
        <div className="grid gap-4 min-[60rem]:grid-cols-2 min-[60rem]:gap-x-16">
          <section className="max-w-128 [&_p]:mt-3">
            <h3>{zip.title}</h3>
            <p>{zip.text}</p>
            <p>
              <a className={UNDERLINED_ACTION_CLASS} href={paths.classroomZip(locale)} download="">
                {zip.link} <DownloadSize locale={locale} of="classroom" before={zip.size} />
              </a>
            </p>
            <p className="quiet-line">{zip.without}</p>
          </section>
          <OfflineCopyBlock locale={locale} />
        </div>
      </InfoSection>
    </div>
  );
}
