import { metricRecord } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { sayMetricReasons } from '@/lib/text/sayComparability';
import type { FigureTable } from '../figureTable';
import { gatePairs } from './gateSeries';

/** `comparability-gate`: pair by pair, whether the two may share an axis, and every reason why not. */
export function gateTable(locale: Locale): FigureTable {
  const { columns, yes, no } = messages(locale).figures['comparability-gate'];
  return {
    columns: Object.values(columns),
    rows: gatePairs().map(([a, b]) => {
      const reasons = sayMetricReasons(locale, a, b);
      return [
        { text: localise(metricRecord(a).name, locale) },
        { text: localise(metricRecord(b).name, locale) },
        { text: reasons.length === 0 ? yes : no },
        { text: reasons.join(' ') },
      ];
    }),
  };
}
