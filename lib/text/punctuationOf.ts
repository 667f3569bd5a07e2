import type { Locale } from '@/lib/locales';
import { type Language, languageRule } from './language';

/** Punctuation with its spaces, for lines that the site joins from parts: `${name}${signs(locale).colon}${text}`. */
export function punctuationOf(locale: Locale): Language['signs'] {
  return languageRule(locale, 'signs');
}
