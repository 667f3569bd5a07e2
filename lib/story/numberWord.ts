import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';

/** The first number word of a text that prose must take from a fact instead, such as “fourteen”. */
export function numberWord(locale: Locale, text: string): string | undefined {
  return language(locale, 'numbersInProse').exec(text)?.[0];
}
