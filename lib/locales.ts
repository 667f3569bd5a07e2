/**
 * What the whole site has to know of a language; only published ones are built. Open Graph knows `ar_AR`, not `ar_MA`.
 * `years`: a yearly series stands in columns, along the line of reading, where there is room, or in rows down the page at
 * every width (docs/decisions/0029-charts-in-both-directions.md).
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
    translated: '2026-11-29',
  },
  fr: {
    tag: 'fr-FR',
    openGraph: 'fr_FR',
    dir: 'ltr',
    years: 'columns',
    name: 'Français',
    published: true,
    translated: '2026-11-29',
  },
  // The full tag matters: Morocco writes Western digits and has its own month names.
  ar: {
    tag: 'ar-MA-u-nu-latn',
    openGraph: 'ar_AR',
    dir: 'rtl',
    years: 'rows',
    name: 'العربية',
    published: true,
    translated: '2026-11-29',
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
    /** The day of its machine translation, until somebody whose language it is has read it; null: the site was written in it. */
    translated: string | null;
  }
>;

/** The language of pages that belong to none: the front door, the missing page. */
export const DEFAULT_LOCALE = 'en' satisfies keyof typeof LOCALES;

export type Locale = keyof typeof LOCALES;

export const PUBLISHED_LOCALES = (Object.keys(LOCALES) as Locale[]).filter((locale) => LOCALES[locale].published);

export function isPublishedLocale(text: string): text is Locale {
  return PUBLISHED_LOCALES.some((locale) => locale === text);
}
