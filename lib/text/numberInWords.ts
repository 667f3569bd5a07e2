import { toCardinal as arSA } from 'n2words/ar-SA';
import { toCardinal as enGB } from 'n2words/en-GB';
import { toCardinal as esES } from 'n2words/es-ES';
import { toCardinal as frFR } from 'n2words/fr-FR';
import type { Locale } from '@/lib/locales';
import { language } from './language';

/** What writes numbers out, by its name in n2words: content imports nothing, so a language names what it speaks with. */
const NUMBER_WORDS = { 'en-GB': enGB, 'es-ES': esES, 'fr-FR': frFR, 'ar-SA': arSA } as const satisfies Record<
  string,
  (value: number) => string
>;

export type NumberWords = keyof typeof NUMBER_WORDS;

/** `fourteen`. @throws Error for a number whose words depend on the noun beside it: it is set in digits there */
export function numberInWords(locale: Locale, value: number): string {
  if (!language(locale, 'hasWords')(value))
    throw new Error(`${value} in words depends in "${locale}" on what is counted: set it in digits.`);
  return NUMBER_WORDS[language(locale, 'numberWords')](value);
}
