import { observation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { periodCell, reporterCell, valueCell } from './cells';
import type { Cell, FigureTable } from './figureTable';
import type { SeriesSpec } from './seriesSpec';

/** A series as rows: every value of each year with its period, who counted it and how exact it is. */
export function seriesTable(locale: Locale, spec: SeriesSpec): FigureTable {
  const { year, value, period, reporter, exactness, note } = messages(locale).series.columns;
  return { columns: [year, value, period, reporter, exactness, note], rows: seriesRows(locale, spec) };
}

/** The rows alone, for a table that puts several series under each other. */
export function seriesRows(locale: Locale, spec: SeriesSpec): readonly (readonly Cell[])[] {
  const years = spec.years.flatMap(({ year, through = year, observations, tableOnly = [] }) =>
    [...observations, ...tableOnly].map((id) => ({ from: `${year}-01-01`, to: `${through}-12-31`, id })),
  );
  const bands = (spec.bands ?? []).map((id) => ({ from: observation(id).from, to: observation(id).to, id }));
  return [...bands, ...years].map(({ from, to, id }) => {
    const { text, datetime } = formatPeriod(locale, from, to);
    const row = observation(id);
    return [
      { text, datetime },
      valueCell(locale, id),
      periodCell(locale, row),
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
