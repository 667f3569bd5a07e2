import type { Locale } from '@/lib/locales';
import { language } from './language';
import { leftToRight } from './leftToRight';

/** `76–77`, `2006–2019`: two numbers or years, written already, as one text. */
export function joinRange(locale: Locale, from: string, to: string): string {
  return leftToRight(locale, language(locale, 'range')(from, to));
}
