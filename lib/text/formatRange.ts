import type { Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { isolateNumbersLeftToRight } from './isolateNumbersLeftToRight';
import { languageRule } from './language';

/** Formats two numbers as a range: `76–77`. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return joinRange(locale, formatNumber(locale, low), formatNumber(locale, high));
}

/** Joins two formatted numbers or years as a range: `76–77`, `2006–2019`. */
export function joinRange(locale: Locale, from: string, to: string): string {
  return isolateNumbersLeftToRight(locale, languageRule(locale, 'range')(from, to));
}
