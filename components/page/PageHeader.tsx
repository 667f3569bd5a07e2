import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { LanguageListProps } from './LanguageList';
import { LanguageButton, LanguageMenu } from './LanguageMenu';
import { SiteName } from './SiteName';
import { TranslationNote } from './TranslationNote';

/** The header of every page except the story. */
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
