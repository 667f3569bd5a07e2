import { median } from 'd3';

/** Median of each figure over the runs. */
export function medianOf<Figure extends string>(
  runs: readonly Readonly<Record<Figure, number>>[],
): Record<Figure, number> {
  const figures = Object.keys(runs[0] ?? {}) as Figure[];
  return Object.fromEntries(figures.map((figure) => [figure, median(runs, (run) => run[figure])])) as Record<
    Figure,
    number
  >;
}
