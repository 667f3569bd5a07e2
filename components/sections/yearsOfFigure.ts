import { extent } from 'd3';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { type FigureId, tableOfFigure } from './figures';

/**
 * Returns the first and last year, such as `2018`, of the values in the table of a figure, including missing values.
 * @throws Error when no value in the table has a period
 */
export function yearsOfFigure(locale: Locale, id: FigureId): readonly [first: string, last: string] {
  const rows = tableOfFigure(locale, id)
    .rows.flat()
    .flatMap((cell) => (cell.observation === undefined ? [] : [observation(cell.observation)]));
  const [first, last] = extent(rows.flatMap(({ from, to }) => [from, to]).filter((day) => day !== ''));
  if (first === undefined || last === undefined) throw new Error(`The table of "${id}" has no value with a period.`);
  return [first.slice(0, 4), last.slice(0, 4)];
}
