import type { Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';
import { language } from './language';
import { leftToRight } from './leftToRight';

/** `76–77`: formats two numbers as a range. */
export function formatRange(locale: Locale, low: number, high: number): string {
  return joinRange(locale, formatNumber(locale, low), formatNumber(locale, high));
}

/** `76–77`, `2006–2019`: joins two formatted numbers or years. */
export function joinRange(locale: Locale, from: string, to: string): string {
  return leftToRight(locale, language(locale, 'range')(from, to));
}
