import type { Messages } from '@/lib/text/messages';

/** Ids of the observations of one year in `fence-reports`, as Morocco’s Interior Ministry counted fence attempts. */
export interface FenceYearObservationIds {
  readonly year: number;
  /** Id of the observation of the attempts at both cities, Ceuta and Melilla. */
  readonly count: string;
  /** Id of the observation of a second value, if the ministry published two. */
  readonly second?: string;
  /** Ids of the observations of parts of the first value, which only the table lists. */
  readonly parts?: readonly string[];
  /** Id of the observation of the part that we computed by subtraction. */
  readonly derived?: string;
  /**
   * Id of the observation of the number of participants. Absent for years for which we did not look for that number.
   */
  readonly people?: string;
  /**
   * Key of a message with a remark on the count. Default: no remark except the months of a count that covers part of a
   * year.
   */
  readonly caption?: keyof Messages['figures']['fence-reports']['captions'];
}

/**
 * Years of the chart `fence-reports`, oldest first, including years without a number. A count of part of a year is used
 * only if none of the whole year was found.
 */
export const FENCE_YEAR_OBSERVATION_IDS: readonly FenceYearObservationIds[] = [
  { year: 2018, count: 'fence-attempts-2018-nov', second: 'fence-attempts-2018-nov-2' },
  { year: 2019, count: 'fence-attempts-2019' },
  { year: 2020, count: 'fence-attempts-2020' },
  {
    year: 2021,
    count: 'fence-attempts-2021',
    second: 'fence-attempts-2021-atlas',
    parts: ['fence-attempts-2021-melilla', 'fence-attempts-2021-ceuta'],
    derived: 'fence-attempts-2021-ceuta',
    people: 'fence-participants-2021',
    caption: 'cities',
  },
  {
    year: 2022,
    count: 'fence-attempts-2022',
    parts: ['fence-attempts-2022-q1-melilla'],
    people: 'fence-participants-2022',
    caption: 'quarter',
  },
  { year: 2023, count: 'fence-attempts-2023', people: 'fence-participants-2023' },
  { year: 2024, count: 'fence-attempts-2024', people: 'fence-participants-2024', caption: 'label' },
];
