import { findObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import type { FigureTable, FigureTableCell } from './figureTable';
import type { SeriesSpec } from './seriesSpec';
import { periodCell, reporterCell, valueCell } from './tableCells';

/** The cells of one value of a series. Each table chooses which of them it shows, and in which order. */
type SeriesRow = Readonly<Record<'period' | 'value' | 'reporter' | 'exactness' | 'note', FigureTableCell>>;

/**
 * Returns the table of a series, oldest value first: every value with its period, who counted it and how exact it is.
 */
export function seriesTable(locale: Locale, spec: SeriesSpec): FigureTable {
  const { value, period, reporter, exactness, note } = messages(locale).series.columns;
  return {
    columns: [period, value, reporter, exactness, note],
    rows: seriesTableRows(locale, spec).map((row) => [row.period, row.value, row.reporter, row.exactness, row.note]),
  };
}

/** Returns only the rows of a series, for a table that contains several series. */
export function seriesTableRows(locale: Locale, spec: SeriesSpec): readonly SeriesRow[] {
  const years = spec.years.flatMap(({ observations, leavesOut, tableOnly = [] }) => [
    ...observations,
    ...(leavesOut === undefined ? [] : [leavesOut]),
    ...tableOnly,
  ]);
  return [...(spec.bands ?? []), ...years].map((id) => {
    const row = findObservation(id);
    return {
      period: periodCell(locale, row),
      value: valueCell(locale, id),
      reporter: reporterCell(locale, id),
      exactness: { text: exactness(locale, row) },
      note: { text: observationNote(locale, id) },
    };
  });
}

function exactness(locale: Locale, { status, precision }: Observation): string {
  const words = messages(locale).number;
  return status === 'published' ? words.precision[precision] : words.status[status];
}
