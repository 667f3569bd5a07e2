import type { Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { joinRange } from './joinRange';

/** `76–77`: the lower and upper of two published values. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return joinRange(locale, formatNumber(locale, low), formatNumber(locale, high));
}
