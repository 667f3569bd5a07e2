import type { FigureTable } from '@/components/figures/figureTable';
import { periodCell, reporterCell, valueCell } from '@/components/figures/tableCells';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { deathsRows } from './deathRecords';

/** Table of `deaths-recorded`: the drawn values of both organisations, with the remaining uncertainty of each. */
export function deathsTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { period, reporter, note, value } = words.series.columns;
  return {
    columns: [period, reporter, words.table.place, value, note],
    rows: deathsRows().map((id) => {
      const row = observation(id);
      return [
        periodCell(locale, row),
        reporterCell(locale, id),
        { text: placeName(locale, row.place) },
        valueCell(locale, id),
        { text: observationNote(locale, id) },
      ];
    }),
  };
}
