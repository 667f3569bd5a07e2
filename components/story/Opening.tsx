import type { ReactNode } from 'react';
import { OpeningChart } from '@/components/map/OpeningChart';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { Ledger } from '../figures/Ledger';
import { TemplateText } from '../figures/TemplateText';
import { Fact } from './Fact';

/** The first screen: two shores as one line, the title over the sea between them, and the counts as a ledger. */
export function Opening({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const words = messages(locale);
  const [first = '', ...others] = words.site.name.split(' ');
  return (
    <section id="opening" data-section="" className="opening" aria-labelledby="opening-title">
      <div className="opening-screen">
        <OpeningChart locale={locale} />
        <nav className="opening-nav" aria-label={words.site.name}>
          <button type="button" popoverTarget="contents">
            {words.page.contents}
          </button>
          <a href={paths.numbers(locale)}>{words.page.numbers}</a>
        </nav>
        <header className="opening-title">
          <h1 id="opening-title">
            {first}
            <br />
            {others.join(' ')}
          </h1>
          <p className="opening-dek">{words.site.dek}</p>
          <p className="opening-dateline">
            <Fact locale={locale} id="meeting-2022-05-06" form="place-date" />
          </p>
        </header>
        <Ledger locale={locale} />
      </div>
      <div className="section-title-bar">
        <h2 className="section-title">
          <TemplateText locale={locale} text={words.chapters.opening} />
        </h2>
      </div>
      {children}
    </section>
  );
}
