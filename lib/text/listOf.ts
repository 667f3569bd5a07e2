import { LOCALES, type Locale } from '@/lib/locales';

/** `Ceuta, Melilla and Spain`. */
export function listOf(locale: Locale, items: Iterable<string>): string {
  return new Intl.ListFormat(LOCALES[locale].tag).format(items);
}
