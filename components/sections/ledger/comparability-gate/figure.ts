import type { FigureRecord } from '@/components/figures/figureRecord';
import { compareMetrics } from '@/lib/facts/comparability';
import { messages } from '@/lib/text/messages';
import { ComparabilityGateFigure } from './ComparabilityGateFigure';
import { gatePairs } from './gateSeries';
import { gateSlides } from './gateSlides';
import { gateTable } from './gateTable';

export const comparabilityGate: FigureRecord<'comparability-gate'> = {
  id: 'comparability-gate',
  table: gateTable,
  Drawing: ComparabilityGateFigure,
  slides: gateSlides,
  card: (locale) => {
    const { may, mayNot } = messages(locale).figures['comparability-gate'].pairs;
    const apart = gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length;
    return {
      numbers: [{ tally: 'pairsApart', count: apart }],
      drawing: {
        kind: 'rows',
        marks: [
          { tally: 'pairsTogether', count: gatePairs().length - apart, name: may },
          { tally: 'pairsApart', count: apart, name: mayNot },
        ],
      },
    };
  },
};
