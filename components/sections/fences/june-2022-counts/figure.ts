import { group, sort } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import type { FigureTable, FigureTableCell } from '@/components/figures/figureTable';
import { metricCell, reporterCell, unitCell, valueCell } from '@/components/figures/tableCells';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { formatRange } from '@/lib/text/formatNumber';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/names';
import { categoriesCountedOn24June2022 } from './categoriesCountedOn24June2022';
import { JuneCounts } from './JuneCounts';

export const juneCountsFigure: FigureRecord<'june-2022-counts'> = {
  id: 'june-2022-counts',
  table: juneCountsTable,
  Component: JuneCounts,
  /**
   * Rows that each step shows: counts of the dead, by the month in which their pages were published; then all other
   * counts.
   */
  steps: [{ highlight: ['2022-07'] }, { highlight: ['2022-10', '2023-06', '2025-09'] }, { highlight: ['others'] }],
  card: (locale) => {
    const [dead] = categoriesCountedOn24June2022();
    const { counters } = messages(locale).figures['june-2022-counts'].card;
    // Bodies with the same value share a row.
    const byValue = group(dead?.counts.map(({ row }) => row) ?? [], ({ value }) => value);
    const counts = sort([...byValue.values()], ([row]) => row?.value);
    return {
      hue: 'deaths',
      drawing: {
        template: 'rows',
        counts: counts.flatMap((rows) =>
          rows.flatMap(({ id, reporter }) =>
            reporter in counters
              ? [{ observation: id, label: counters[reporter as keyof typeof counters], labelSaysPrecision: true }]
              : [],
          ),
        ),
      },
    };
  },
};

/**
 * Returns the table of `june-2022-counts`: one row for each category and reporter, with the parts of a count below it.
 */
function juneCountsTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { what, reporter, value, unit } = words.table;
  const { page: pageColumn, date } = words.figures['june-2022-counts'].columns;
  return {
    columns: [what, reporter, value, unit, pageColumn, date],
    rows: categoriesCountedOn24June2022().flatMap(({ counts }) =>
      counts.flatMap(({ row, parts, page }) =>
        [row, ...parts].map(({ id }) => [
          parts.length > 0 && id !== row.id
            ? { text: observationNote(locale, id).replace(/\.$/, '') }
            : metricCell(locale, id),
          reporterCell(locale, id),
          { ...valueCell(locale, id), ...rangeOf(locale, id) },
          unitCell(locale, id),
          { text: publisherName(locale, page.publisher), verbatim: true },
          formatPartialDate(locale, page.published),
        ]),
      ),
    ),
  };
}

/**
 * Returns the text of a range if the source prints two values; undefined otherwise. The CSV file has only the lower
 * value.
 */
function rangeOf(locale: Locale, id: string): Pick<FigureTableCell, 'text'> | undefined {
  const { low, high } = findObservation(id);
  return low !== null && high !== null && low < high ? { text: formatRange(locale, low, high) } : undefined;
}
