import type { Locale } from '@/lib/locales';
import { language } from './language';

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Words in a text of ours that it does not use, each once, as they stand there; a quotation is not ours. */
export function bannedWords(locale: Locale, text: string): readonly string[] {
  const ours = text.replace(QUOTED, ' ');
  const banned = [language(locale, 'bannedWords'), language(locale, 'bannedRatios'), language(locale, 'habits')];
  return [...new Set(banned.flatMap((words) => ours.match(words) ?? []))];
}
