import { LOCALES, type Locale } from '@/lib/locales';

/** Compares words as a reader of the language would look them up. */
export function compareWords(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(LOCALES[locale].tag).compare;
}
