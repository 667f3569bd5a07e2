import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { LanguageButton, type LanguageListProps, LanguageMenu } from './LanguageMenu';
import { TranslationNote } from './TranslationNote';

/** Renders the header of every page except the story: the site's name, links to the main pages and the languages. */
export function PageHeader({ locale, path }: LanguageListProps) {
  const words = messages(locale);
  return (
    <header>
      <div className="masthead-line">
        <SiteName locale={locale} />
        <nav className="masthead-links" aria-label={words.site.name}>
          <a className="max-[30rem]:hidden" href={paths.story(locale)}>
            {words.page.read}
          </a>
          <a href={paths.numbers(locale)}>{words.page.numbers}</a>
          {/* Narrow windows hide these two, the class page first; the footer also has them. */}
          <a className="max-[24rem]:hidden" href={paths.map(locale)}>
            {words.page.map}
          </a>
          <a className="max-[22rem]:hidden" href={paths.teach(locale)}>
            {words.teach.link}
          </a>
        </nav>
        <LanguageButton locale={locale} />
        <LanguageMenu locale={locale} path={path} />
      </div>
      <TranslationNote locale={locale} />
    </header>
  );
}

/** Renders the `h1` heading of every page except the story. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className="max-w-[30ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">{children}</h1>;
}

/** Renders the site's name in the header, as a link to the story. */
export function SiteName({ locale }: { readonly locale: Locale }) {
  return (
    <a className="masthead-name" href={paths.story(locale)}>
      {messages(locale).site.name}
    </a>
  );
}
