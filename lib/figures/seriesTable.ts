import { observation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { periodCell, reporterCell, valueCell } from './cells';
import type { Cell, FigureTable } from './figureTable';
import type { SeriesSpec } from './seriesSpec';

/** A series as rows, oldest first: every value with its period, who counted it and how exact it is. */
export function seriesTable(locale: Locale, spec: SeriesSpec): FigureTable {
  const { value, period, reporter, exactness, note } = messages(locale).series.columns;
  return { columns: [period, value, reporter, exactness, note], rows: seriesRows(locale, spec) };
}

/** The rows alone, for a table that puts several series under each other. */
export function seriesRows(locale: Locale, spec: SeriesSpec): readonly (readonly Cell[])[] {
  const years = spec.years.flatMap(({ observations, tableOnly = [] }) => [...observations, ...tableOnly]);
  return [...(spec.bands ?? []), ...years].map((id) => {
    const row = observation(id);
    return [
      periodCell(locale, row),
      valueCell(locale, id),
      reporterCell(locale, id),
      { text: exactness(locale, row) },
      { text: row.note },
    ];
  });
}

function exactness(locale: Locale, { status, precision }: Observation): string {
  const words = messages(locale).number;
  return status === 'published' ? words.precision[precision] : words.status[status];
}
