import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Language and path of the page whose versions in other languages are linked. */
export interface LanguageListProps {
  readonly locale: Locale;
  /** Path of the page below the folder of its language, such as `/numbers/attempts-morocco/`. */
  readonly path: string;
}

/** Renders the button in the header that opens the popover `LanguageMenu`. */
export function LanguageButton({ locale }: Pick<LanguageListProps, 'locale'>) {
  return (
    <button type="button" className="masthead-contents" popoverTarget="languages" data-online="">
      <span className="sr-only">{messages(locale).page.language} </span>
      {locale.toUpperCase()}
    </button>
  );
}

/**
 * Renders the popover with links to the same page in each language, which `LanguageButton` opens. The footer of the
 * page has the same links without a popover.
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

/**
 * Renders links to the same page in each language. `components/elements/page.ts` adds the query and the fragment of the
 * current address to each.
 */
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
