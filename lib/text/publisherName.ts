import { findPublisher } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { findFactWords } from './factWords';

/**
 * Returns the name of an outlet: its own, or a translation where the name includes a description (“French edition”).
 */
export function publisherName(locale: Locale, id: string): string {
  return findFactWords(locale, 'publishers', id)?.name ?? findPublisher(id).name;
}
