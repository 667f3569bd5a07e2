import { publisher } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { findFactWords } from './factWords';

/** The name of an outlet: its own, or, where that says something of the outlet (“French edition”), in the page's language. */
export function publisherName(locale: Locale, id: string): string {
  return findFactWords(locale, 'publishers', id)?.name ?? publisher(id).name;
}
