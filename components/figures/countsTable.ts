import { observation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { Cell, FigureTable } from './figureTable';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from './tableCells';

/** A column that one table has in addition to those of every count. */
interface OwnColumn {
  readonly at: 'start' | 'end';
  readonly name: string;
  readonly cell: (row: Observation) => Cell;
}

/** Counts as rows: what, value, unit, period, and who counted; a figure may add one column of its own. */
export function countsTable(locale: Locale, ids: readonly string[], own?: OwnColumn): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  const withOwn = <T>(all: readonly T[], one: (column: OwnColumn) => T): readonly T[] => {
    if (!own) return all;
    return own.at === 'start' ? [one(own), ...all] : [...all, one(own)];
  };
  return {
    columns: withOwn([what, value, unit, period, reporter], ({ name }) => name),
    rows: ids.map((id) =>
      withOwn(
        [
          metricCell(locale, id),
          valueCell(locale, id),
          unitCell(locale, id),
          periodCell(locale, observation(id)),
          reporterCell(locale, id),
        ],
        ({ cell }) => cell(observation(id)),
      ),
    ),
  };
}
