import type { FigureTable } from '@/components/figures/figureTable';
import { compareMetrics } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { gatePairs } from './gateSeries';

/** Table of `comparability-gate`: pair by pair, whether the two may share an axis, and in what they differ. */
export function gateTable(locale: Locale): FigureTable {
  const { columns, aspects, yes, no } = messages(locale).figures['comparability-gate'];
  return {
    columns: Object.values(columns),
    rows: gatePairs().map(([a, b]) => {
      const reasons = compareMetrics(a, b).map((aspect) => aspects[aspect]);
      return [
        { text: metricName(locale, a) },
        { text: metricName(locale, b) },
        { text: reasons.length === 0 ? yes : no },
        { text: listOf(locale, reasons) },
      ];
    }),
  };
}
