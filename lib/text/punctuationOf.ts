import type { Locale } from '@/lib/locales';
import { type Language, languageRule } from './language';

/**
 * Returns the punctuation of a language with its spaces, for lines joined from parts:
 * `${name}${punctuationOf(locale).colon}${text}`.
 */
export function punctuationOf(locale: Locale): Language['signs'] {
  return languageRule(locale, 'signs');
}
