import type { FigureCard } from '@/components/cards/figureCard';
import { METRICS } from '@/content/data/metrics';
import { compareMetrics } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { GATE_SERIES, gatePairs } from './gateSeries';

/** Each count against each other: filled where the two may share an axis, crossed where they may not. */
export function gateCard(locale: Locale): FigureCard {
  const apart = gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length;
  return {
    counts: { apart, pairs: gatePairs().length },
    drawing: {
      template: 'matrix',
      columns: GATE_SERIES.map(() => ''),
      rows: GATE_SERIES.map((row) => ({
        name: metricName(locale, row),
        hue: METRICS[row].hue,
        cells: GATE_SERIES.map((column) =>
          row === column ? 'none' : compareMetrics(row, column).length > 0 ? 'altered' : 'found',
        ),
      })),
      note: messages(locale).figures['comparability-gate'].card.note,
    },
  };
}
