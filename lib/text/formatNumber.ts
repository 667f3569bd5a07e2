import { LOCALES, type Locale } from '@/lib/locales';
import { formatWithGroups } from './formatWithGroups';
import { languageRule } from './language';

const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * Formats a number: `63,121`. Groups digits by the rules of the language file, since `Intl` follows other rules for
 * some languages.
 */
export function formatNumber(locale: Locale, value: number): string {
  const { use, sign } = languageRule(locale, 'grouping');
  const format =
    formats.get(locale) ?? new Intl.NumberFormat(LOCALES[locale].tag, { useGrouping: use, maximumFractionDigits: 2 });
  formats.set(locale, format);
  return formatWithGroups(format, sign, value);
}
