/**
 * The site's languages; only published ones are built. `tag` formats numbers and dates; `openGraph` differs because
 * Open Graph accepts `ar_AR`, not `ar_MA`. `years` is the direction of yearly series: columns in reading direction
 * where there is room, or rows at every width (docs/decisions/0029-charts-in-both-directions.md).
 */
export const LOCALES = {
  en: {
    tag: 'en-GB',
    openGraph: 'en_GB',
    dir: 'ltr',
    years: 'columns',
    name: 'English',
    published: true,
    translated: null,
  },
  es: {
    tag: 'es-ES',
    openGraph: 'es_ES',
    dir: 'ltr',
    years: 'columns',
    name: 'Español',
    published: true,
    translated: '2026-12-01',
  },
  fr: {
    tag: 'fr-FR',
    openGraph: 'fr_FR',
    dir: 'ltr',
    years: 'columns',
    name: 'Français',
    published: true,
    translated: '2026-12-01',
  },
  // The full tag is needed: Morocco uses Western digits and its own names of months.
  ar: {
    tag: 'ar-MA-u-nu-latn',
    openGraph: 'ar_AR',
    dir: 'rtl',
    years: 'rows',
    name: 'العربية',
    published: true,
    translated: '2026-12-01',
  },
} as const satisfies Record<
  string,
  {
    tag: string;
    openGraph: string;
    dir: 'ltr' | 'rtl';
    years: 'columns' | 'rows';
    name: string;
    published: boolean;
    /**
     * Date of the machine translation, YYYY-MM-DD, while no native speaker has reviewed it; null: the site was written
     * in this language.
     */
    translated: string | null;
  }
>;

/** The language of pages that have no locale in their address: the front page and the 404 page. */
export const DEFAULT_LOCALE = 'en' satisfies keyof typeof LOCALES;

export type Locale = keyof typeof LOCALES;

export const PUBLISHED_LOCALES = (Object.keys(LOCALES) as Locale[]).filter((locale) => LOCALES[locale].published);

export function isPublishedLocale(text: string): text is Locale {
  return PUBLISHED_LOCALES.some((locale) => locale === text);
}
