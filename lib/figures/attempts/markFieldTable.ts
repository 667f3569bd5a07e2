import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { metricCell, periodCell, reporterCell, unitCell, valueCell } from '../cells';
import type { FigureTable } from '../figureTable';
import { MARK_FIELD } from './markField';

/** `mark-field`: the year and the quarter, and every split of the year that was not published. */
export function markFieldTable(locale: Locale): FigureTable {
  const { what, value, unit, period, reporter } = messages(locale).table;
  const { whole, quarter, splits, police } = MARK_FIELD;
  return {
    columns: [what, value, unit, period, reporter],
    rows: [whole, quarter, ...splits, police].map((id) => [
      metricCell(locale, id),
      valueCell(locale, id),
      unitCell(locale, id),
      periodCell(locale, observation(id)),
      reporterCell(locale, id),
    ]),
  };
}
