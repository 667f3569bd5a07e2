import { countsTable } from '@/components/figures/countsTable';
import type { FigureTable } from '@/components/figures/figureTable';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { NETWORK_BODIES } from './networkBodies';

/** Table of `networks-scope`: the counts of both bodies, and the one that the police did not publish. */
export function networksScopeTable(locale: Locale): FigureTable {
  const { scope, scopes } = messages(locale).figures['networks-scope'];
  const scopeOf = new Map<string, string>(NETWORK_BODIES.map(({ reporter }) => [reporter, scopes[reporter]]));
  return countsTable(
    locale,
    NETWORK_BODIES.flatMap(({ observations }) => observations),
    { at: 'end', name: scope, cell: ({ reporter }) => ({ text: scopeOf.get(reporter) ?? '' }) },
  );
}
