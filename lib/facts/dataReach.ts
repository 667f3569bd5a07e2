import { rollups } from 'd3';
import type { Observation } from './schema';

/** Up to when the values of a body reach. */
interface DataReach {
  /** Id of the body. */
  readonly reporter: string;
  /** Last day of its latest period, YYYY-MM-DD. */
  readonly day: string;
}

/** Ours, and what no single body counted. */
const NO_BODY: readonly string[] = ['computed', 'press'];
/** Below so many values a body has no series, and its last value says little about how far the data reach. */
const LEAST_VALUES = 10;

/**
 * Up to when the values of each body with a series reach, latest first. Periods without a known end, and those that end
 * after the day of the data (sums that were promised for years to come), say nothing about it.
 * @param dataDay day on which the data were last changed, YYYY-MM-DD
 */
export function dataReach(observations: readonly Observation[], dataDay: string): readonly DataReach[] {
  const counted = observations.filter(({ value, reporter }) => value !== null && !NO_BODY.includes(reporter));
  return rollups(
    counted,
    (rows) => ({
      values: rows.length,
      day: rows.map(({ to }) => to).reduce((last, to) => (to <= dataDay && to > last ? to : last), ''),
    }),
    ({ reporter }) => reporter,
  )
    .filter(([, { values, day }]) => values >= LEAST_VALUES && day !== '')
    .map(([reporter, { day }]) => ({ reporter, day }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
