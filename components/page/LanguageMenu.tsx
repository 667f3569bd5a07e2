import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export interface LanguageListProps {
  readonly locale: Locale;
  /** Path of the page below the folder of its language, such as `/numbers/attempts-morocco/`. */
  readonly path: string;
}

/** Button in the header that opens the language menu. */
export function LanguageButton({ locale }: Pick<LanguageListProps, 'locale'>) {
  return (
    <button type="button" className="masthead-contents" popoverTarget="languages" data-online="">
      <span className="sr-only">{messages(locale).page.language} </span>
      {locale.toUpperCase()}
    </button>
  );
}

/**
 * Popover with links to the page in each language, opened by `LanguageButton`. Each page has one; its footer repeats
 * the links openly.
 */
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

/** Links to the page in each language. `components/elements/page.ts` adds the query and the fragment of the address. */
export function LanguageList({ locale, path }: LanguageListProps) {
  return (
    <ul className="flex flex-wrap gap-x-6 in-[.language-menu]:grid">
      {PUBLISHED_LOCALES.map((each) => (
        <li key={each}>
          <a
            href={paths.page(each, path)}
            hrefLang={each}
            className="block py-2.75 font-sans no-underline hover:underline aria-[current]:font-semibold"
            lang={each}
            dir={LOCALES[each].dir}
            aria-current={each === locale ? 'true' : undefined}
          >
            {LOCALES[each].name}
          </a>
        </li>
      ))}
    </ul>
  );
}
