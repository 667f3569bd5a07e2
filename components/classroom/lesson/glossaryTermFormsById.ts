import type { GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import type { TermNamesById } from '@/lib/story/checkTermMarkup';
import { findFactWords } from '@/lib/text/factWords';

/** Returns, for each glossary term of a language, by its id, the other words and forms that prose uses for it. */
export function glossaryTermFormsById(locale: Locale, terms: readonly GlossaryEntry[]): TermNamesById {
  return Object.fromEntries(terms.map(({ id }) => [id, findFactWords(locale, 'glossary', id)?.words ?? []]));
}
