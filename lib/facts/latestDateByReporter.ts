import { descending, rollups } from 'd3';
import type { Observation } from './schema';

/** The last day that the values of one reporter cover. */
interface DataCoverage {
  /** Id of the reporter. */
  readonly reporter: string;
  /** Last day of the reporter's latest period, YYYY-MM-DD. */
  readonly day: string;
}

/** Ids of reporters that are not a single body: ourselves, and the press. */
const NOT_A_SINGLE_BODY: readonly string[] = ['computed', 'press'];
/**
 * Minimum number of values for which a reporter is listed. With fewer values, the last date says little about the
 * coverage of the data.
 */
const MIN_VALUES = 10;

/**
 * Returns the last day that the values of each reporter cover, latest first, except for reporters with few values.
 * Periods without a known end are ignored, and so are those that end after the data date, such as sums promised for
 * future years.
 * @param dataDay day on which the data was last changed, YYYY-MM-DD
 */
export function latestDateByReporter(observations: readonly Observation[], dataDay: string): readonly DataCoverage[] {
  const counted = observations.filter(({ value, reporter }) => value !== null && !NOT_A_SINGLE_BODY.includes(reporter));
  return rollups(
    counted,
    (rows) => ({
      values: rows.length,
      day: rows.map(({ to }) => to).reduce((last, to) => (to <= dataDay && to > last ? to : last), ''),
    }),
    ({ reporter }) => reporter,
  )
    .filter(([, { values, day }]) => values >= MIN_VALUES && day !== '')
    .map(([reporter, { day }]) => ({ reporter, day }))
    .toSorted((a, b) => descending(a.day, b.day));
}
