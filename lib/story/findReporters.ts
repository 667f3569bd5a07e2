import { descending, group } from 'd3';
import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';
import { nameInText } from '@/lib/text/nameInText';

/** How each reporter may be named, by its id. */
export type ReporterNames = ReadonlyMap<string, readonly string[]>;

/**
 * Reporters that a sentence names. The longest name is taken first, so that “Spain’s Interior Ministry” does not also
 * name whoever is called “ministry”.
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
