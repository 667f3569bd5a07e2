import { utcDay } from 'd3';
import type { Observation } from './schema';

type Period = Pick<Observation, 'from' | 'to'>;
/**
 * `none`: a measure without a period, such as a distance; `open`: its end is not stated; `within-a-year`: a year or a
 * part of it.
 */
export type PeriodKind = 'none' | 'open' | 'day' | 'within-a-year' | 'years';

const LONGEST_YEAR = 366;
/** Years and quarters can differ by the leap day. */
const LEAP_DAY = 1;

export function periodKind({ from, to }: Period): PeriodKind {
  if (from === '') return 'none';
  if (to === '') return 'open';
  const days = lengthInDays({ from, to });
  if (days === 1) return 'day';
  return days <= LONGEST_YEAR ? 'within-a-year' : 'years';
}

/** Whether two periods are equally long, up to a leap day. Open periods never are. */
export function sameLength(a: Period, b: Period): boolean {
  const [one, other] = [periodKind(a), periodKind(b)];
  if (one !== other || one === 'open') return false;
  return one === 'none' || Math.abs(lengthInDays(a) - lengthInDays(b)) <= LEAP_DAY;
}

export function sameTime(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function lengthInDays({ from, to }: Period): number {
  return utcDay.count(new Date(from), new Date(to)) + 1;
}
