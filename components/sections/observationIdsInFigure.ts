import { parseFormula } from '@/lib/facts/formula';
import type { Locale } from '@/lib/locales';
import { type FigureId, tableOfFigure } from './figures';

/** Returns the ids of the observations that the table of a figure contains or computes with. */
export function observationIdsInFigure(locale: Locale, id: FigureId): ReadonlySet<string> {
  const cells = tableOfFigure(locale, id).rows.flat();
  return new Set(
    cells.flatMap(({ observation, derived, formula }) => [
      ...(observation === undefined ? [] : [observation]),
      ...[derived, formula].flatMap((text) => (text === undefined ? [] : parseFormula(text).map((term) => term.id))),
    ]),
  );
}
