import type { FigureTable } from '@/components/figures/figureTable';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { seriesTableRows } from '@/components/figures/seriesTable';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/**
 * Returns one table with the values of several series, in which each row names its series.
 * @param panels series by key
 * @param names name of each series, by the same key
 */
export function combineSeriesTables(
  locale: Locale,
  panels: Readonly<Record<string, SeriesSpec>>,
  names: Readonly<Record<string, string>>,
): FigureTable {
  const { series, value, period, reporter, exactness, note } = messages(locale).series.columns;
  return {
    columns: [series, period, value, reporter, exactness, note],
    rows: Object.entries(panels).flatMap(([key, spec]) =>
      seriesTableRows(locale, spec).map((row) => [
        { text: names[key] ?? key },
        row.period,
        row.value,
        row.reporter,
        row.exactness,
        row.note,
      ]),
    ),
  };
}
