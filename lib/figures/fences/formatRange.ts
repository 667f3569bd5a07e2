import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

/** `76–77`: two values of one count, as one text. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return `${formatNumber(locale, low)}–${formatNumber(locale, high)}`;
}
