import { LOCALES, type Locale } from '@/lib/locales';
import { formatWithGroups } from './formatWithGroups';
import { isolateNumbersLeftToRight } from './isolateNumbersLeftToRight';
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

/** Formats two numbers as a range: `76–77`. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return joinRange(locale, formatNumber(locale, low), formatNumber(locale, high));
}

/** Joins two formatted numbers or years as a range: `76–77`, `2006–2019`. */
export function joinRange(locale: Locale, from: string, to: string): string {
  return isolateNumbersLeftToRight(locale, languageRule(locale, 'range')(from, to));
}
