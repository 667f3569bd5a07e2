import { descending, group } from 'd3';
import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import { findFactWords } from '@/lib/text/factWords';
import { languageRule } from '@/lib/text/language';
import { patternOfNames } from '@/lib/text/patternOfNames';

/** The names that prose may use for each reporter, by the reporter's id. */
export type ReporterNamesById = ReadonlyMap<string, readonly string[]>;

/** Returns the names that prose in one language may use for each reporter: its official name and its alternatives. */
export function reporterNamesById(locale: Locale, reporters: FactBase['reporters']['rows']): ReporterNamesById {
  return new Map(
    reporters.map(({ id }) => {
      // A reporter without a name is reported by `checkFactWords`, with all other missing words.
      const words = findFactWords(locale, 'reporters', id);
      return [id, words ? [words.name, ...words.mentions] : []];
    }),
  );
}

/**
 * Returns the ids of the reporters that a sentence names. Longer names are matched and removed first, so that “Spain’s
 * Interior Ministry” does not also match a reporter called “ministry”.
 */
export function findReporterIdsInText(locale: Locale, text: string, names: ReporterNamesById): ReadonlySet<string> {
  const found = new Set<string>();
  const all = [...names].flatMap(([reporter, words]) => words.map((word) => ({ reporter, word })));
  const byWord = group(all, ({ word }) => word.toLowerCase());
  const inText = languageRule(locale, 'nameInText');
  let rest = text;
  for (const word of [...byWord.keys()].sort((a, b) => descending(a.length, b.length))) {
    const pattern = patternOfNames(inText, [word]);
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    for (const { reporter } of byWord.get(word) ?? []) found.add(reporter);
  }
  return found;
}
