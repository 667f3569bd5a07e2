import { observation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import type { SeriesSpec } from './seriesSpec';

interface FullYear {
  readonly year: number;
  /** More than one where the ministry's own publications differ. */
  readonly values: readonly number[];
}

/** Years of a series of which the ministry published a whole count, oldest first. */
export function fullYears({ years }: SeriesSpec): readonly FullYear[] {
  return years
    .map(({ year, observations }) => ({
      year,
      values: observations
        .map((id) => observation(id))
        .filter((row) => row.reporter === 'interior-ministry' && isWholeYear(row))
        .flatMap(({ value }) => value ?? []),
    }))
    .filter(({ values }) => values.length > 0);
}
