import { descending, group } from 'd3';

/** How each reporter may be named, by its id. */
export type ReporterNames = ReadonlyMap<string, readonly string[]>;

/**
 * Reporters that a sentence names. The longest name is taken first, so that “Spain’s Interior Ministry” does not also
 * name whoever is called “ministry”.
 */
export function findReporters(text: string, names: ReporterNames): ReadonlySet<string> {
  const found = new Set<string>();
  const all = [...names].flatMap(([reporter, words]) => words.map((word) => ({ reporter, word })));
  const byWord = group(all, ({ word }) => word.toLowerCase());
  let rest = text;
  for (const word of [...byWord.keys()].sort((a, b) => descending(a.length, b.length))) {
    const pattern = new RegExp(`(?<![\\p{L}’])${literally(word)}(?!\\p{L})`, 'giu');
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    for (const { reporter } of byWord.get(word) ?? []) found.add(reporter);
  }
  return found;
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
