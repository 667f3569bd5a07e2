import type { Locale } from '@/lib/locales';

/** Words that say for when a number holds, where no date does: the paragraph around them says which. */
const CALENDAR: Partial<Readonly<Record<Locale, RegExp>>> = {
  en: /\b(January|February|March|April|May|June|July|August|September|October|November|December|(the|that|this|a|same|whole|each|last) (quarter|year|month|week|weekend|day|summer|spring|autumn|winter)|single weeks|yearly|years|months)\b/u,
};

/** Whether a sentence says for when, in words. @throws Error for a language whose words are not chosen yet. */
export function mentionsPeriod(locale: Locale, text: string): boolean {
  const words = CALENDAR[locale];
  if (!words) throw new Error(`No calendar words for "${locale}": add them to lib/story/mentionsPeriod.ts.`);
  return words.test(text);
}
