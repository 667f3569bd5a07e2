import type { Cell, FigureTable } from '@/components/figures/figureTable';
import { metricCell, reporterCell, unitCell, valueCell } from '@/components/figures/tableCells';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { formatRange } from '@/lib/text/formatRange';
import { messages } from '@/lib/text/messages';
import { publisherName } from '@/lib/text/publisherName';
import { countedThings } from './countedThings';

/** Table of `june-2022-counts`: a row per thing and body, parts under their whole. */
export function juneCountsTable(locale: Locale): FigureTable {
  const words = messages(locale);
  const { what, reporter, value, unit } = words.table;
  const { page: pageColumn, date } = words.figures['june-2022-counts'].columns;
  return {
    columns: [what, reporter, value, unit, pageColumn, date],
    rows: countedThings().flatMap(({ counts }) =>
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

/** Both values as text, where the source prints two; the CSV file has the lower. */
function rangeOf(locale: Locale, id: string): Pick<Cell, 'text'> | undefined {
  const { low, high } = observation(id);
  return low !== null && high !== null && low < high ? { text: formatRange(locale, low, high) } : undefined;
}
