import { toCardinal as arSA } from 'n2words/ar-SA';
import { toCardinal as enGB } from 'n2words/en-GB';
import { toCardinal as esES } from 'n2words/es-ES';
import { toCardinal as frFR } from 'n2words/fr-FR';
import type { Locale } from '@/lib/locales';
import { languageRule } from './language';

/**
 * Functions of n2words that spell out a number, by locale. Language files name one as a string, since content imports
 * no code.
 */
const NUMBER_WORDS = { 'en-GB': enGB, 'es-ES': esES, 'fr-FR': frFR, 'ar-SA': arSA } as const satisfies Record<
  string,
  (value: number) => string
>;

export type NumberWordsLocale = keyof typeof NUMBER_WORDS;

/**
 * Spells out a number: `fourteen`.
 * @throws Error for a number whose words depend on the noun it counts; such a number needs digits
 */
export function spellOutNumber(locale: Locale, value: number): string {
  if (!languageRule(locale, 'canSpellOut')(value))
    throw new Error(`${value} in words depends in "${locale}" on what is counted: set it in digits.`);
  return NUMBER_WORDS[languageRule(locale, 'numberWords')](value);
}
