import { descending } from 'd3';
import { observations } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';

/** Observations of one metric at one place in one year. */
export interface YearObservations {
  readonly year: string;
  /** Newest value for the whole year. Absent if there is none. */
  readonly value?: Observation;
  /** Earlier value that `value` replaced. Absent if no value was replaced. */
  readonly first?: Observation;
  /** Value for a period from January to a later day of the year, if no value for the whole year was found. */
  readonly part?: Observation;
  /** Observation which records that no value for the whole year was found or published. */
  readonly hole?: Observation;
}

/**
 * Returns the observations of a metric at a place in a year: the whole year if its value is known, otherwise the
 * longest part from January on.
 * @param year such as `2021`
 */
export function observationsOfYear(metric: string, place: string, year: string): YearObservations {
  const rows = observations().filter(
    (row) =>
      row.metric === metric && row.place === place && row.from === `${year}-01-01` && row.to.slice(0, 4) === year,
  );
  const whole = rows.filter((row) => isWholeYear(row) && unknownReasonOfStatus(row.status) === undefined);
  const value = whole.find(({ id }) => !rows.some(({ supersedes }) => supersedes === id));
  if (value)
    return {
      year,
      value,
      ...optional(
        'first',
        rows.find(({ id }) => id === value.supersedes),
      ),
    };
  const part = rows.filter((row) => row.value !== null).toSorted((a, b) => descending(a.to, b.to))[0];
  const hole = rows.find((row) => unknownReasonOfStatus(row.status) !== undefined);
  return { year, ...optional('part', part), ...optional('hole', hole) };
}

/** Returns the observations of a metric at a place for each year from `first` to `last`, inclusive. */
export function observationsOfYears(
  metric: string,
  place: string,
  first: number,
  last: number,
): readonly YearObservations[] {
  return Array.from({ length: last - first + 1 }, (_, i) => observationsOfYear(metric, place, String(first + i)));
}

function optional<K extends string>(key: K, row: Observation | undefined): { readonly [key in K]?: Observation } {
  return row ? ({ [key]: row } as { readonly [key in K]: Observation }) : {};
}
