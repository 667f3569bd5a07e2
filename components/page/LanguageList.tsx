import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

export interface LanguageListProps {
  readonly locale: Locale;
  /** The page in every language: its address below that of the language, e.g. `/numbers/attempts-morocco/`. */
  readonly path: string;
}

/** This page in each language, each named in its own. Links keep what is in the address (components/elements/page.ts). */
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
