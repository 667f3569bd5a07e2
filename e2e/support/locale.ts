import { DEFAULT_LOCALE, isPublishedLocale, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';

const asked = process.env.SITE_LOCALE ?? '';

/** Whether this run reads the pages of one language alone (vitest.config.ts). Otherwise it reads all published ones. */
export const READS_ONE = isPublishedLocale(asked);

/** The language whose pages this run reads; the first one where `SITE_LOCALE` names none. */
export const LOCALE: Locale = isPublishedLocale(asked) ? asked : DEFAULT_LOCALE;

/** The languages that this run reads. */
export const LOCALES_READ: readonly Locale[] = READS_ONE ? [LOCALE] : PUBLISHED_LOCALES;

/**
 * @returns the language of the test with this number among several similar ones: the languages rotate, so that more of
 * them take no longer
 */
export function inTurn(i: number): Locale {
  return LOCALES_READ[i % LOCALES_READ.length] ?? LOCALE;
}

/** @returns the arrow keys for forward and back in the direction of reading */
export function arrowsOf(locale: Locale) {
  return LOCALES[locale].dir === 'rtl'
    ? (['ArrowLeft', 'ArrowRight'] as const)
    : (['ArrowRight', 'ArrowLeft'] as const);
}
