import { LOCALES, type Locale } from '@/lib/locales';

const formats = new Map<Locale, Intl.NumberFormat>();

/** `63,121`: grouped at every length, so that 3,500 stands beside 63,121 in all languages. */
export function formatNumber(locale: Locale, value: number): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(LOCALES[locale].tag, { useGrouping: 'always', maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format.format(value);
}
