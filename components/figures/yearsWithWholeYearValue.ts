import { findObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import type { SeriesSpec } from './seriesSpec';

interface FullYear {
  readonly year: number;
  /** Values for the whole year: more than one where the ministry's own publications differ. */
  readonly values: readonly number[];
}

/** Returns the years of a series for which the ministry published a value for the whole year, oldest first. */
export function yearsWithWholeYearValue({ years }: SeriesSpec): readonly FullYear[] {
  return years
    .map(({ year, observations }) => ({
      year,
      values: observations
        .map((id) => findObservation(id))
        .filter((row) => row.reporter === 'interior-ministry' && isWholeYear(row))
        .flatMap(({ value }) => value ?? []),
    }))
    .filter(({ values }) => values.length > 0);
}
