import { parseFormula } from '@/lib/facts/formula';
import type { Locale } from '@/lib/locales';
import { type FigureId, tableOfFigure } from './figures';

/** Returns the ids of the observations whose values the table of a figure shows or uses in a formula. */
export function observationIdsInFigure(locale: Locale, id: FigureId): ReadonlySet<string> {
  const cells = tableOfFigure(locale, id).rows.flat();
  return new Set(
    cells.flatMap(({ observation, derived, formula }) => [
      ...(observation === undefined ? [] : [observation]),
      ...[derived, formula].flatMap((text) => (text === undefined ? [] : parseFormula(text).map((term) => term.id))),
    ]),
  );
}
