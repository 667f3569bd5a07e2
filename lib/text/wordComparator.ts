import { LOCALES, type Locale } from '@/lib/locales';

/** A comparator for the alphabetical order of the language. */
export function wordComparator(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(LOCALES[locale].tag).compare;
}
