import type { Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { language } from './language';

/** `76–77`: two values of one count, as one text. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return language(locale, 'range')(formatNumber(locale, low), formatNumber(locale, high));
}
