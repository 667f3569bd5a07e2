import { LOCALES, type Locale } from '@/lib/locales';

/** Reporters and places that have no name of their own: their words describe them. */
export const DESCRIBED = [
  'military-source',
  'moroccan-official',
  'press',
  'nobody',
  'computed',
  'permanent-group',
  'eu-sources',
  'un-experts',
  'near-ceuta-and-melilla',
  'routes-to-spain',
  'atlantic-south',
  'mainland-spain',
  'mainland-and-balearics',
];

/** A reporter or place in the midst of a sentence: a description begins small there, a name does not. */
export function inSentence(locale: Locale, id: string, words: string): string {
  if (!DESCRIBED.includes(id)) return words;
  return words.slice(0, 1).toLocaleLowerCase(LOCALES[locale].tag) + words.slice(1);
}
