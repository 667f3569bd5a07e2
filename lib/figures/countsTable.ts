import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from './cells';
import type { FigureTable } from './figureTable';

/** Counts as rows: what, value, unit, period, and who counted. */
export function countsTable(locale: Locale, ids: readonly string[]): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  return {
    columns: [what, value, unit, period, reporter],
    rows: ids.map((id) => [
      metricCell(locale, id),
      valueCell(locale, id),
      unitCell(locale, id),
      periodCell(locale, observation(id)),
      reporterCell(locale, id),
    ]),
  };
}
