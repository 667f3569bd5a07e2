import type { Messages } from '@/lib/text/messages';

/** Counts of one year by Morocco’s Interior Ministry, as observation ids. */
export interface FenceYear {
  readonly year: number;
  /** Observation of the attempts at both cities. */
  readonly count: string;
  /** Observation of a second value, where the ministry published two. */
  readonly second?: string;
  /** Observations of parts of the first value, which the table lists. */
  readonly parts?: readonly string[];
  /** Observation of the part that we computed by subtraction. */
  readonly derived?: string;
  /** Observation of the number of participants. Absent for years for which we did not look for one. */
  readonly people?: string;
  /** Message key of a remark on the count. Default: no remark, but a count of part of a year names that part. */
  readonly caption?: keyof Messages['figures']['fence-reports']['captions'];
}

/**
 * Years of the chart, one row for each, also for those without a number. A part of a year is used only where no whole
 * year was found.
 */
export const FENCE_YEARS: readonly FenceYear[] = [
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
