import type { Locale } from '@/lib/locales';
import { language } from './language';

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** The banned words in a text, each once, as written there. Quotations are skipped. */
export function bannedWords(locale: Locale, text: string): readonly string[] {
  const ours = text.replace(QUOTED, ' ');
  const banned = [language(locale, 'bannedWords'), language(locale, 'bannedRatios'), language(locale, 'habits')];
  return [...new Set(banned.flatMap((words) => ours.match(words) ?? []))];
}
