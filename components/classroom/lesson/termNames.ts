import type { GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import type { TermNames } from '@/lib/story/checkTerms';
import { findFactWords } from '@/lib/text/factWords';

/** How prose names each term of the glossary in a language, beside the term itself. */
export function termNames(locale: Locale, terms: readonly GlossaryEntry[]): TermNames {
  return Object.fromEntries(terms.map(({ id }) => [id, findFactWords(locale, 'glossary', id)?.words ?? []]));
}
