import type { GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import type { TermNames } from '@/lib/story/checkTerms';
import { findFactWords } from '@/lib/text/factWords';

/** Forms in which prose names each glossary term of a language, besides the term itself, by id. */
export function termNames(locale: Locale, terms: readonly GlossaryEntry[]): TermNames {
  return Object.fromEntries(terms.map(({ id }) => [id, findFactWords(locale, 'glossary', id)?.words ?? []]));
}
