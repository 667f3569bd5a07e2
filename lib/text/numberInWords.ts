import { toCardinal as enGB } from 'n2words/en-GB';
import type { Locale } from '@/lib/locales';
import { language } from './language';

/** What writes numbers out, by its name in n2words: content imports nothing, so a language names what it speaks with. */
const NUMBER_WORDS = { 'en-GB': enGB } as const satisfies Record<string, (value: number) => string>;

export type NumberWords = keyof typeof NUMBER_WORDS;

/** `fourteen`. @throws Error for a language whose number words are not chosen yet */
export function numberInWords(locale: Locale, value: number): string {
  return NUMBER_WORDS[language(locale, 'numberWords')](value);
}
