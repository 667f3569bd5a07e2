import { toIdSlug } from '@/lib/facts/toIdSlug';
import type { Locale } from '@/lib/locales';
import { findFactWords } from './factWords';

/**
 * Returns the name of a source of an incident or event: as its table prints it, or a translation where the name
 * includes a remark (“copy”, “translated by”).
 */
export function sourceName(locale: Locale, printed: string): string {
  return findFactWords(locale, 'sourceNames', toIdSlug(printed))?.name ?? printed;
}
