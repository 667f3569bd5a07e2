import { descending, group } from 'd3';
import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';
import { nameInText } from '@/lib/text/nameInText';

/** The names of each reporter, by its id. */
export type ReporterNames = ReadonlyMap<string, readonly string[]>;

/**
 * Ids of the reporters that a sentence names. Longer names are matched and removed first, so that “Spain’s Interior
 * Ministry” does not also match a reporter called “ministry”.
 */
export function findReporters(locale: Locale, text: string, names: ReporterNames): ReadonlySet<string> {
  const found = new Set<string>();
  const all = [...names].flatMap(([reporter, words]) => words.map((word) => ({ reporter, word })));
  const byWord = group(all, ({ word }) => word.toLowerCase());
  const inText = language(locale, 'nameInText');
  let rest = text;
  for (const word of [...byWord.keys()].sort((a, b) => descending(a.length, b.length))) {
    const pattern = nameInText(inText, [word]);
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    for (const { reporter } of byWord.get(word) ?? []) found.add(reporter);
  }
  return found;
}
