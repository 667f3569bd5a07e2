import { LOCALES, type Locale } from '@/lib/locales';
import { language } from './language';

/** A reporter or place in the midst of a sentence: a description begins small there, a name does not. */
export function inSentence(locale: Locale, id: string, words: string): string {
  if (!language(locale, 'descriptions').includes(id)) return words;
  return words.slice(0, 1).toLocaleLowerCase(LOCALES[locale].tag) + words.slice(1);
}
