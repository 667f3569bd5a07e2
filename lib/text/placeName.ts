import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';

/** Returns a place's name in the page's language. @throws Error when there is no such place, or no name for it. */
export function placeName(locale: Locale, id: string): string {
  return factWords(locale, 'places', id).name;
}
