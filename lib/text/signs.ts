import type { Locale } from '@/lib/locales';
import { type Language, language } from './language';

/** Punctuation with its spaces, for lines that the site joins from parts: `${name}${signs(locale).colon}${text}`. */
export function signs(locale: Locale): Language['signs'] {
  return language(locale, 'signs');
}
