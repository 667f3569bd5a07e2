import { slugOf } from '@/lib/facts/slugOf';
import type { Locale } from '@/lib/locales';
import { findFactWords } from './factWords';

/**
 * Who published a page on an incident or an event: as the table prints it, or, where that says something of the page
 * (“copy”, “translated by”), in the page's language.
 */
export function sourceName(locale: Locale, printed: string): string {
  return findFactWords(locale, 'sourceNames', slugOf(printed))?.name ?? printed;
}
