import { LOCALES, type Locale } from '@/lib/locales';

/** Returns a function that compares two words for sorting in the alphabetical order of a language. */
export function wordComparator(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(LOCALES[locale].tag).compare;
}
