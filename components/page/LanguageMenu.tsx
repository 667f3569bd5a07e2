import { messages } from '@/lib/text/messages';
import { LanguageList, type LanguageListProps } from './LanguageList';

/** The button in the masthead that opens the language menu. */
export function LanguageButton({ locale }: Pick<LanguageListProps, 'locale'>) {
  return (
    <button type="button" className="masthead-contents" popoverTarget="languages" data-online="">
      <span className="sr-only">{messages(locale).page.language} </span>
      {locale.toUpperCase()}
    </button>
  );
}

/** The languages of a page as a popover, opened by `LanguageButton`. A page has one; its footer lists them openly. */
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
