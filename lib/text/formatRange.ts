import type { Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { joinRange } from './joinRange';

/** `76–77`: two values of one count, as one text. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return joinRange(locale, formatNumber(locale, low), formatNumber(locale, high));
}
