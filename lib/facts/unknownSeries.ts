import { group, sort } from 'd3';
import { LEDGER } from '@/content/data/ledger';
import { metrics, observation, observations } from './facts';
import { isWholeYear } from './isWholeYear';
import { type Observation, unknownReason } from './schema';

/** One kind of number at one place, with the values of it that are missing. */
export interface UnknownSeries {
  readonly metric: string;
  readonly place: string;
  /** Oldest first. */
  readonly unknown: readonly Observation[];
  /** Years whose whole count somebody published. */
  readonly knownYears: readonly number[];
}

/** Every observation without a value, in the series it is missing from; kinds in the order of the fact base. */
export function unknownSeries(): readonly UnknownSeries[] {
  const unknown = observations().filter(({ status }) => unknownReason(status) !== undefined);
  const order = metrics().map(({ id }) => id);
  const bySeries = [...group(unknown, seriesOf).values()].map((rows) => sort(rows, ({ from }) => from));
  return sort(
    bySeries.flatMap((rows) => {
      const [first] = rows;
      return first
        ? [{ metric: first.metric, place: first.place, unknown: rows, knownYears: knownYears(first, rows) }]
        : [];
    }),
    ({ metric }) => order.indexOf(metric),
  );
}

/** Kinds of the opening ledger that the ministry counts, and those of them whose whole count of a year is missing. */
export function ledgerKindsWithout(year: number): {
  readonly all: readonly string[];
  readonly missing: readonly string[];
} {
  const all = LEDGER.map(({ observation: id }) => observation(id))
    .filter(({ value }) => value !== null)
    .map(({ metric }) => metric);
  const holes = unknownSeries().flatMap(({ unknown }) =>
    unknown.filter((row) => isWholeYear(row) && yearOf(row) === year),
  );
  return { all, missing: all.filter((metric) => holes.some((row) => row.metric === metric)) };
}

function knownYears(row: Observation, unknown: readonly Observation[]): readonly number[] {
  const missing = new Set(unknown.filter(isWholeYear).map(yearOf));
  const years = new Set(wholeYears(row).map(yearOf));
  return sort([...years].filter((year) => !missing.has(year)));
}

/** Published counts of whole years of the same kind and place, whoever reports them. */
function wholeYears({ metric, place }: Observation): readonly Observation[] {
  return observations().filter(
    (row) =>
      row.metric === metric &&
      row.place === place &&
      row.value !== null &&
      row.status !== 'derived' &&
      isWholeYear(row),
  );
}

function yearOf({ from }: Observation): number {
  return Number(from.slice(0, 4));
}

function seriesOf({ metric, place }: Observation): string {
  return `${metric} ${place}`;
}
