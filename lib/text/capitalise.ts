import { LOCALES, type Locale } from '@/lib/locales';

/** Words as they begin a sentence: their first letter is a capital, where the script has any. */
export function capitalise(locale: Locale, words: string): string {
  return words.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(LOCALES[locale].tag));
}
