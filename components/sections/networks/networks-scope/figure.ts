import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { observationsTable } from '@/components/figures/observationsTable';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { NetworksScope } from './NetworksScope';
import { NETWORK_REPORTERS } from './networkBodies';

export const networksScopeFigure: FigureRecord<'networks-scope'> = {
  id: 'networks-scope',
  table: networksScopeTable,
  Component: NetworksScope,
  hasSvg: true,
  card: (locale) => {
    const { ministry, police, gap } = messages(locale).figures['networks-scope'].card;
    return {
      hue: 'networks',
      drawing: {
        template: 'shores',
        sides: [
          { observation: 'networks-2021', ...ministry },
          { observation: 'police-networks-2021', ...police },
        ],
        gap,
      },
    };
  },
};

/**
 * Returns the table of `networks-scope`: the counts of the ministry and the police, and the one that the police did not
 * publish.
 */
function networksScopeTable(locale: Locale): FigureTable {
  const { scope, scopes } = messages(locale).figures['networks-scope'];
  const scopeOf = new Map<string, string>(NETWORK_REPORTERS.map(({ reporter }) => [reporter, scopes[reporter]]));
  return observationsTable(
    locale,
    NETWORK_REPORTERS.flatMap(({ observations }) => observations),
    { at: 'end', name: scope, cell: ({ reporter }) => ({ text: scopeOf.get(reporter) ?? '' }) },
  );
}
