import type { Locale } from '@/lib/locales';
import { type LanguageRules, languageRule } from './language';

/**
 * Returns the punctuation marks of a language with their spaces, for lines assembled from several texts:
 * `${name}${punctuationOf(locale).colon}${text}`.
 */
export function punctuationOf(locale: Locale): LanguageRules['signs'] {
  return languageRule(locale, 'signs');
}
