import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from '../cells';
import type { FigureTable } from '../figureTable';
import { RETURNS_ROWS } from './returnsRows';

/** `returns-iom`: every count drawn, each part under its whole. */
export function returnsTable(locale: Locale): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  const ids = RETURNS_ROWS.flatMap(({ observation: whole, iom, iomOwn }) => [whole, iom, iomOwn]);
  return {
    columns: [what, value, unit, period, reporter],
    rows: ids
      .filter((id) => id !== undefined)
      .map((id) => [
        metricCell(locale, id),
        valueCell(locale, id),
        unitCell(locale, id),
        periodCell(locale, observation(id)),
        reporterCell(locale, id),
      ]),
  };
}
