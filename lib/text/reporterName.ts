import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';

/** Returns the name of a reporter in the page's language. @throws Error when there is none */
export function reporterName(locale: Locale, id: string): string {
  return factWords(locale, 'reporters', id).name;
}
