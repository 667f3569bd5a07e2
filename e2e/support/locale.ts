import { DEFAULT_LOCALE, isPublishedLocale, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';

const asked = process.env.SITE_LOCALE ?? '';

/**
 * Whether this run reads only the pages of one language, as `SITE_LOCALE` sets (vitest.config.ts). Otherwise it reads
 * all published languages.
 */
export const READS_ONE_LANGUAGE = isPublishedLocale(asked);

/** Language whose pages this run reads. Where `SITE_LOCALE` names none, the default language. */
export const TESTED_LOCALE: Locale = isPublishedLocale(asked) ? asked : DEFAULT_LOCALE;

/** All languages whose pages this run reads. */
export const TESTED_LOCALES: readonly Locale[] = READS_ONE_LANGUAGE ? [TESTED_LOCALE] : PUBLISHED_LOCALES;

/**
 * Returns the language for one of several similar tests. The languages rotate, so that all are covered in the same
 * time.
 * @param i index of the test
 */
export function rotatingLocale(i: number): Locale {
  return TESTED_LOCALES[i % TESTED_LOCALES.length] ?? TESTED_LOCALE;
}

/** Returns the arrow keys that mean forward and back in a language, in this order. */
export function arrowKeysOf(locale: Locale) {
  return LOCALES[locale].dir === 'rtl'
    ? (['ArrowLeft', 'ArrowRight'] as const)
    : (['ArrowRight', 'ArrowLeft'] as const);
}
