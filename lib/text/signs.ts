import type { Locale } from '@/lib/locales';
import { type Language, language } from './language';

/** The signs between parts of a line that the site joins itself, spaces included: `${name}${signs(locale).colon}${text}`. */
export function signs(locale: Locale): Language['signs'] {
  return language(locale, 'signs');
}
