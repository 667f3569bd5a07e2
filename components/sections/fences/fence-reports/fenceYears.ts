import type { Messages } from '@/lib/text/messages';

/** Counts of Morocco’s Interior Ministry for a year, by observation id. */
export interface FenceYear {
  readonly year: number;
  /** Attempts at both cities. */
  readonly count: string;
  /** A second value, where the ministry published two. */
  readonly second?: string;
  /** Parts of the first value that the table lists. */
  readonly parts?: readonly string[];
  /** The part that is our own subtraction. */
  readonly derived?: string;
  /** Participants; absent for years for which we did not look for their number. */
  readonly people?: string;
  /** Key of a remark on the count. Default: none, or, for a count of part of a year, that part. */
  readonly caption?: keyof Messages['figures']['fence-reports']['captions'];
}

/** Each year has one row, also those without a number. Parts of a year are used only where no whole year was found. */
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
