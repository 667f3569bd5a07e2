import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { observationsOfYears } from '@/lib/facts/yearObservations';

interface SeriesRange {
  readonly metric: string;
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: SeriesSpec['ticks'];
  readonly wide?: NonNullable<SeriesSpec['wide']>;
  /** Ids of observations that the values of some years do not include, by year. The chart mentions them. */
  readonly leavesOut?: Readonly<Record<string, string>>;
}

/**
 * Returns the series of a metric at a place, by year, from the fact base. A replaced value precedes the one that
 * replaced it; a replaced value for part of a year is only in the table.
 */
export function buildYearlySeriesSpec({
  metric,
  place,
  from,
  to,
  leavesOut = {},
  ...drawing
}: SeriesRange): SeriesSpec {
  return {
    ...drawing,
    years: observationsOfYears(metric, place, from, to).map(({ year, value, first, part, hole }) => {
      const ids = (...rows: (typeof value)[]) => rows.flatMap((row) => (row ? [row.id] : []));
      const isWhole = first !== undefined && isWholeYear(first);
      return {
        year: Number(year),
        observations: value ? ids(isWhole ? first : undefined, value) : ids(part, hole),
        tableOnly: isWhole ? [] : ids(first),
        ...(year in leavesOut ? { leavesOut: leavesOut[year] } : {}),
      };
    }),
  };
}
