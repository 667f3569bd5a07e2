import type { FigureRecord } from '@/components/figures/figureRecord';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import { messages } from '@/lib/text/messages';
import { ComparabilityGateFigure } from './ComparabilityGateFigure';
import { gateSlides } from './gateSlides';
import { gateTable } from './gateTable';

export const comparabilityGate: FigureRecord<'comparability-gate'> = {
  id: 'comparability-gate',
  table: gateTable,
  Drawing: ComparabilityGateFigure,
  slides: gateSlides,
  card: (locale) => {
    const { may, mayNot } = messages(locale).figures['comparability-gate'].pairs;
    const { metricPairs, comparablePairs } = collectionCounts();
    return {
      numbers: [{ tally: 'comparablePairs', count: comparablePairs }],
      drawing: {
        kind: 'rows',
        marks: [
          { tally: 'comparablePairs', count: comparablePairs, name: may },
          { tally: 'otherPairs', count: metricPairs - comparablePairs, name: mayNot },
        ],
      },
    };
  },
};
