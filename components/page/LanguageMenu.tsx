import { messages } from '@/lib/text/messages';
import { LanguageList, type LanguageListProps } from './LanguageList';

/** What opens the languages of a page; it stands in the line above it. */
export function LanguageButton({ locale }: Pick<LanguageListProps, 'locale'>) {
  return (
    <button type="button" className="masthead-contents" popoverTarget="languages" data-online="">
      <span className="sr-only">{messages(locale).page.language} </span>
      {locale.toUpperCase()}
    </button>
  );
}

/** The languages of a page, opened by its button. Once a page; in the footer they stand open. */
export function LanguageMenu({ locale, path }: LanguageListProps) {
  return (
    <nav
      id="languages"
      popover="auto"
      className="contents-list language-menu"
      data-online=""
      aria-label={messages(locale).page.languages}
    >
      <LanguageList locale={locale} path={path} />
    </nav>
  );
}
