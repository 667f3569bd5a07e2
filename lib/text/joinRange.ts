import type { Locale } from '@/lib/locales';
import { language } from './language';
import { leftToRight } from './leftToRight';

/** `76–77`, `2006–2019`: joins two formatted numbers or years. */
export function joinRange(locale: Locale, from: string, to: string): string {
  return leftToRight(locale, language(locale, 'range')(from, to));
}
