import { findObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { FigureTable, FigureTableCell } from './figureTable';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from './tableCells';

/** A column that the table of one figure has in addition to the usual ones. */
interface ExtraColumn {
  readonly at: 'start' | 'end';
  readonly name: string;
  readonly cell: (row: Observation) => FigureTableCell;
}

/**
 * Returns a table with one row for each observation: what was counted, value, unit, period, and who counted.
 * @param ids ids of the observations
 * @param extra a further column
 */
export function observationsTable(locale: Locale, ids: readonly string[], extra?: ExtraColumn): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  const withExtra = <T>(all: readonly T[], one: (column: ExtraColumn) => T): readonly T[] => {
    if (!extra) return all;
    return extra.at === 'start' ? [one(extra), ...all] : [...all, one(extra)];
  };
  return {
    columns: withExtra([what, value, unit, period, reporter], ({ name }) => name),
    rows: ids.map((id) =>
      withExtra(
        [
          metricCell(locale, id),
          valueCell(locale, id),
          unitCell(locale, id),
          periodCell(locale, findObservation(id)),
          reporterCell(locale, id),
        ],
        ({ cell }) => cell(findObservation(id)),
      ),
    ),
  };
}
