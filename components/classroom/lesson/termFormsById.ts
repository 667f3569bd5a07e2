import type { GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import type { TermForms } from '@/lib/story/checkTerms';
import { findFactWords } from '@/lib/text/factWords';

/**
 * Returns, for each glossary term of a language, the forms in which prose names it, besides the term itself, by the
 * term's id.
 */
export function termFormsById(locale: Locale, terms: readonly GlossaryEntry[]): TermForms {
  return Object.fromEntries(terms.map(({ id }) => [id, findFactWords(locale, 'glossary', id)?.words ?? []]));
}
