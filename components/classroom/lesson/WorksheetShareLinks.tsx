import { LeftToRight } from '@/components/text/LeftToRight';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { printedSheetPaths } from './sheets';

/**
 * Renders links for sending a lesson's worksheet, which has no answers, to a class. They load no script from another
 * service.
 */
export function WorksheetShareLinks({ locale, id }: { readonly locale: Locale; readonly id: LessonId }) {
  const { toClass, lessons } = messages(locale).teach;
  const url = absoluteUrl(printedSheetPaths(locale, id, 'worksheet').page);
  const encoded = encodeURIComponent(url);
  return (
    <>
      <dl className="class-links grid gap-1 font-sans text-note/6 print:hidden">
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          <dt>{toClass.address}</dt>
          <dd className="flex flex-wrap gap-x-6 wrap-anywhere *:py-1">
            <a href={url} data-ui="">
              <LeftToRight locale={locale}>{url}</LeftToRight>
            </a>
          </dd>
        </div>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          <dt className="sr-only">{toClass.send}</dt>
          <dd className="flex flex-wrap gap-x-6 *:py-1">
            <a href={`mailto:?subject=${encodeURIComponent(lessons[id].title)}&body=${encoded}`}>{toClass.mail}</a>
            <a href={`https://classroom.google.com/share?url=${encoded}`} rel="external">
              {toClass.classroom}
            </a>
          </dd>
        </div>
      </dl>
      <p className="quiet-line print:hidden">{toClass.note}</p>
    </>
  );
}
