import type { FigureCard } from '@/components/cards/figureCard';
import { compareMetrics } from '@/lib/facts/comparability';
import { metricRecord } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { GATE_SERIES, gatePairs } from './gateSeries';

/** The share card: each count against each one before it, marked where the two may not share an axis. */
export function gateCard(locale: Locale): FigureCard {
  const { names, card } = messages(locale).figures['comparability-gate'];
  return {
    counts: {
      apart: gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length,
      pairs: gatePairs().length,
    },
    drawing: {
      template: 'matrix',
      rows: GATE_SERIES.map((series, i) => ({
        name: names[series],
        hue: metricRecord(series).hue,
        cells: GATE_SERIES.slice(0, i).map((earlier) =>
          compareMetrics(series, earlier).length > 0 ? 'altered' : 'found',
        ),
      })),
      signs: [{ cell: 'altered', name: card.apart }],
      note: card.note,
    },
  };
}
