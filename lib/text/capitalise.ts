import { LOCALES, type Locale } from '@/lib/locales';

/** Capitalises the first letter, for the start of a sentence; text in a script without capitals does not change. */
export function capitalise(locale: Locale, words: string): string {
  return words.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(LOCALES[locale].tag));
}
