import type { GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import type { TermNamesById } from '@/lib/story/checkTermMarkup';
import { findFactWords } from '@/lib/text/factWords';

/**
 * Returns the forms, besides the term itself, in which prose names each glossary term of a language, by the term's id.
 */
export function glossaryTermFormsById(locale: Locale, terms: readonly GlossaryEntry[]): TermNamesById {
  return Object.fromEntries(terms.map(({ id }) => [id, findFactWords(locale, 'glossary', id)?.words ?? []]));
}
