import { OpeningChart } from '@/components/map/OpeningChart';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { SiteTitle } from '../page/SiteTitle';

/** Two shores as one line, and the title over the sea between them. */
export function OpeningStage({ locale }: { readonly locale: Locale }) {
  const { dek, dateline, occasion } = messages(locale).site;
  return (
    <header className="opening-stage">
      <OpeningChart locale={locale} />
      <div className="opening-title">
        <h1>
          <SiteTitle locale={locale} />
        </h1>
        <p className="opening-dek">{dek}</p>
        <p className="opening-dateline">
          <MessageText locale={locale} message={dateline} />
          <span className="opening-occasion">
            {signs(locale).colon}
            <MessageText locale={locale} message={occasion} />
          </span>
        </p>
      </div>
    </header>
  );
}
