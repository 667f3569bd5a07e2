import type { Observation } from './schema';

/** Returns whether a text in the form YYYY-MM-DD is a day that exists. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Returns whether a text in the form YYYY-MM-DD, YYYY-MM or YYYY is a date that exists. */
export function isCalendarDate(date: string): boolean {
  return isCalendarDay(`${date}-01-01`.slice(0, 10));
}

/**
 * Returns the years that an observation's period overlaps, such as `2021`. An open period has only its first year, and
 * a measure without a period none.
 */
export function yearsOfPeriod({ from, to }: Pick<Observation, 'from' | 'to'>): readonly string[] {
  if (from === '') return [];
  const first = Number(from.slice(0, 4));
  const last = to === '' ? first : Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
