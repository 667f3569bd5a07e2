import type { ReactNode } from 'react';
import { OpeningChart } from '@/components/map/OpeningChart';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { Ledger } from '../figures/Ledger';
import { TemplateText } from '../figures/TemplateText';
import { SiteTitle } from '../page/SiteTitle';

/** The first screen: two shores as one line, the title over the sea between them, and the counts as a ledger. */
export function Opening({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const words = messages(locale);
  return (
    <section id="opening" data-section="" className="opening" aria-labelledby="opening-title">
      <div className="opening-screen">
        <nav className="opening-nav" aria-label={words.site.name}>
          <button type="button" popoverTarget="contents">
            {words.page.contents}
          </button>
          <a href={paths.numbers(locale)}>{words.page.numbers}</a>
        </nav>
        <div className="opening-stage">
          <OpeningChart locale={locale} />
          <header className="opening-title">
            <h1 id="opening-title">
              <SiteTitle locale={locale} />
            </h1>
            <p className="opening-dek">{words.site.dek}</p>
            <p className="opening-dateline">
              <TemplateText locale={locale} text={words.site.dateline} />
            </p>
          </header>
        </div>
        <Ledger locale={locale} />
      </div>
      <div className="section prose">
        <h2 className="section-title">
          <TemplateText locale={locale} text={words.chapters.opening} />
        </h2>
        {children}
      </div>
    </section>
  );
}
