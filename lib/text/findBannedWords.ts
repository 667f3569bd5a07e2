import type { Locale } from '@/lib/locales';
import { languageRule } from './language';

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Returns the banned words in a text, each once, as written there. Quotations are skipped. */
export function findBannedWords(locale: Locale, text: string): readonly string[] {
  const ours = text.replace(QUOTED, ' ');
  const banned = [
    languageRule(locale, 'bannedWords'),
    languageRule(locale, 'bannedRatios'),
    languageRule(locale, 'fillerPhrases'),
  ];
  return [...new Set(banned.flatMap((words) => ours.match(words) ?? []))];
}
