import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';

/** Whether a sentence names a period in words, such as “March” or “that year”. */
export function mentionsPeriod(locale: Locale, text: string): boolean {
  return language(locale, 'calendarWords').test(text);
}
