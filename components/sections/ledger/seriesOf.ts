import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { yearRecords } from './yearRecord';

interface SeriesRange {
  readonly metric: string;
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: SeriesSpec['ticks'];
  readonly wide?: NonNullable<SeriesSpec['wide']>;
  /** What the value of a year leaves out, by year. */
  readonly leavesOut?: Readonly<Record<string, string>>;
}

/** A yearly series as the base holds it: what a value replaced stands before it, or in the table alone if it was of a part. */
export function seriesOf({ metric, place, from, to, leavesOut = {}, ...drawing }: SeriesRange): SeriesSpec {
  return {
    ...drawing,
    years: yearRecords(metric, place, from, to).map(({ year, value, first, part, hole }) => {
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
