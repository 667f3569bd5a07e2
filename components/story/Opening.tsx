import { OpeningChart } from '@/components/map/OpeningChart';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { Ledger } from '../figures/Ledger';
import { TemplateText } from '../figures/TemplateText';
import { ReadingTime } from '../page/ReadingTime';
import { SiteTitle } from '../page/SiteTitle';

/** The first screen: two shores as one line, the title over the sea between them, and the counts as a ledger. */
export function Opening({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <div className="opening-screen">
      <nav className="opening-nav" aria-label={words.page.ways}>
        <ReadingTime locale={locale} />
        <button type="button" popoverTarget="contents">
          {words.page.contents}
        </button>
        <a href={paths.numbers(locale)}>{words.page.numbers}</a>
      </nav>
      <header className="opening-stage">
        <OpeningChart locale={locale} />
        <div className="opening-title">
          <h1>
            <SiteTitle locale={locale} />
          </h1>
          <p className="opening-dek">{words.site.dek}</p>
          <p className="opening-dateline">
            <TemplateText locale={locale} text={words.site.dateline} />
            <span className="opening-occasion">
              : <TemplateText locale={locale} text={words.site.occasion} />
            </span>
          </p>
        </div>
      </header>
      <Ledger locale={locale} />
    </div>
  );
}
