import type { FigureCard } from '@/components/cards/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { findMetric } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { joinAsList } from '@/lib/text/joinAsList';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { ComparabilityGateFigure, gateSlides } from './ComparabilityGateFigure';
import { comparedMetricPairs, GATE_METRIC_IDS } from './gateSeries';

export const comparabilityGateFigure: FigureRecord<'comparability-gate'> = {
  id: 'comparability-gate',
  table: gateTable,
  Component: ComparabilityGateFigure,
  slides: gateSlides,
  card: gateCard,
};

/**
 * Returns the table of `comparability-gate`: a row for each pair of metrics, whether the two may share an axis, and in
 * which aspects they differ.
 */
function gateTable(locale: Locale): FigureTable {
  const { columns, aspects, yes, no } = messages(locale).figures['comparability-gate'];
  return {
    columns: Object.values(columns),
    rows: comparedMetricPairs().map(([a, b]) => {
      const reasons = aspectsMakingMetricsIncomparable(a, b).map((aspect) => aspects[aspect]);
      return [
        { text: metricName(locale, a) },
        { text: metricName(locale, b) },
        { text: reasons.length === 0 ? yes : no },
        { text: joinAsList(locale, reasons) },
      ];
    }),
  };
}

/**
 * Returns the share card of `comparability-gate`: a triangle of all pairs of metrics, with the pairs that may not share
 * an axis marked.
 */
function gateCard(locale: Locale): FigureCard {
  const { names, card } = messages(locale).figures['comparability-gate'];
  return {
    counts: {
      apart: comparedMetricPairs().filter(([a, b]) => aspectsMakingMetricsIncomparable(a, b).length > 0).length,
      pairs: comparedMetricPairs().length,
    },
    drawing: {
      template: 'matrix',
      rows: GATE_METRIC_IDS.map((series, i) => ({
        name: names[series],
        hue: findMetric(series).hue,
        cells: GATE_METRIC_IDS.slice(0, i).map((earlier) =>
          aspectsMakingMetricsIncomparable(series, earlier).length > 0 ? 'altered' : 'found',
        ),
      })),
      signs: [{ cell: 'altered', name: card.apart }],
      note: card.note,
    },
  };
}
