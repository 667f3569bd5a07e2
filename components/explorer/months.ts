import type { ExplorerRecord } from './explorerRecord';

/** Every month from the first record to the last, `YYYY-MM`, those without a record too. */
export function monthsOf(records: readonly ExplorerRecord[]): readonly string[] {
  const used = records.map(({ days: [first] }) => first.slice(0, 7)).sort();
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** How many records begin in each month. They are records, not people. */
export function recordsByMonth(records: readonly ExplorerRecord[], months: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { days } of records) {
    const month = days[0].slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return months.map((month) => counts.get(month) ?? 0);
}

/** First and last day of a stretch of whole months. */
export function daysOfMonths(first: string, last: string): readonly [from: string, to: string] {
  return [`${first}-01`, lastDayOf(last)];
}

/** `2021-02-28` for `2021-02`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/**
 * A stretch of months turned from the way of time to that of the drawing, in units of a month, and back again: where
 * reading goes from right to left, the first month stands last.
 */
export function turnMonths(
  [start, end]: readonly [start: number, end: number],
  months: number,
  isFromRight: boolean,
): [start: number, end: number] {
  return isFromRight ? [months - end, months - start] : [start, end];
}
