import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable } from '@/components/figures/figureTable';
import { metricCell, periodCell, valueCell } from '@/components/figures/tableCells';
import { ledgerKindsWithout, unknownSeries } from '@/lib/facts/unknownSeries';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { TITLE_YEAR } from './titleYear';
import { Unknowns } from './Unknowns';
import { unknownsCard } from './unknownsCard';

export const unknowns: FigureRecord<'unknowns'> = {
  id: 'unknowns',
  table: unknownsTable,
  Component: Unknowns,
  counts: { inWords: () => ({ all: ledgerKindsWithout(TITLE_YEAR).all.length }) },
  card: unknownsCard,
};

/** Table of `unknowns`: one row per missing value, with what we found instead. */
function unknownsTable(locale: Locale): FigureTable {
  const { table, figures } = messages(locale);
  const { knows, found } = figures.unknowns;
  return {
    columns: [table.what, table.place, table.period, table.value, knows, found],
    rows: unknownSeries().flatMap(({ unknown }) =>
      unknown.map((row) => [
        metricCell(locale, row.id),
        { text: placeName(locale, row.place) },
        periodCell(locale, row),
        valueCell(locale, row.id),
        // The body that might know the value.
        { text: reporterName(locale, row.reporter) },
        { text: observationNote(locale, row.id) },
      ]),
    ),
  };
}
