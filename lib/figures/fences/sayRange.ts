import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** `76–77`: two values of one count, as one text. */
export function sayRange(locale: Locale, low: number, high: number): string {
  return `${formatNumber(locale, low)}–${formatNumber(locale, high)}`;
}
