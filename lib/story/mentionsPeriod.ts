import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';

/** Whether a sentence says for when, in words. @throws Error for a language whose words are not chosen yet. */
export function mentionsPeriod(locale: Locale, text: string): boolean {
  return language(locale, 'calendarWords').test(text);
}
