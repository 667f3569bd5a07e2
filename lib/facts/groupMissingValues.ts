import { group, sort } from 'd3';
import { OPENING_LEDGER_ROWS } from '@/content/data/ledger';
import { findObservation, metrics, observations } from './facts';
import { isWholeYear } from './isWholeYear';
import { type Observation, unknownReasonOfStatus } from './schema';

/** The observations of one metric at one place that have no value. */
export interface MissingValueSeries {
  readonly metric: string;
  readonly place: string;
  /** Observations without a value, oldest first. */
  readonly unknown: readonly Observation[];
  /** Years for which somebody published a value for the whole year. */
  readonly knownYears: readonly number[];
}

/** Groups all observations without a value by metric and place, in the order of the metrics. */
export function groupMissingValues(): readonly MissingValueSeries[] {
  const unknown = observations().filter(({ status }) => unknownReasonOfStatus(status) !== undefined);
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

/**
 * Returns the ids of the metrics that have a value in the opening ledger (`all`), and the ids of those that have no
 * value for the whole of `year` (`missing`).
 */
export function ledgerMetricsWithoutFullYear(year: number): {
  readonly all: readonly string[];
  readonly missing: readonly string[];
} {
  const all = OPENING_LEDGER_ROWS.map(({ observation: id }) => findObservation(id))
    .filter(({ value }) => value !== null)
    .map(({ metric }) => metric);
  const holes = groupMissingValues().flatMap(({ unknown }) =>
    unknown.filter((row) => isWholeYear(row) && yearOf(row) === year),
  );
  return { all, missing: all.filter((metric) => holes.some((row) => row.metric === metric)) };
}

function knownYears(row: Observation, unknown: readonly Observation[]): readonly number[] {
  const missing = new Set(unknown.filter(isWholeYear).map(yearOf));
  const years = new Set(wholeYears(row).map(yearOf));
  return sort([...years].filter((year) => !missing.has(year)));
}

/** Returns the published values of whole years with the same metric and place, by any reporter. */
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
