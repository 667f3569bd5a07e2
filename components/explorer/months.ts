/** Height of the histogram of months, in SVG units; the bar of a month is one unit wide. */
export const HISTOGRAM_HEIGHT_UNITS = 30;

/** Returns all months, as YYYY-MM, from the first to the last of the given days (YYYY-MM-DD), without gaps. */
export function monthsSpannedBy(days: readonly string[]): readonly string[] {
  const used = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/**
 * Returns the number of records, not of people, that begin in each month.
 * @param days first day of each record, YYYY-MM-DD
 */
export function countRecordsByMonth(days: readonly string[], months: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return months.map((month) => counts.get(month) ?? 0);
}

/**
 * Returns SVG path data with one bar for each month, in units of the histogram, in reading direction.
 * @param counts number of records in each month
 * @param isFromRight whether the page is read from right to left
 */
export function monthBarsPathData(counts: readonly number[], isFromRight: boolean): string {
  const most = Math.max(1, ...counts);
  return counts
    .map((count, i) => {
      const height = tenth((count / most) * (HISTOGRAM_HEIGHT_UNITS - 2));
      const [x] = mirrorMonthRange([i + 0.1, i + 0.9], counts.length, isFromRight);
      return height > 0 ? `M${tenth(x)} ${HISTOGRAM_HEIGHT_UNITS}v${-height}h.8v${height}z` : '';
    })
    .join('');
}

/**
 * Returns the indices of the first and last month that a period touches.
 * @param from, to first and last day, YYYY-MM-DD, or empty where the period is open
 */
export function monthIndicesOfPeriod(
  months: readonly string[],
  from: string,
  to: string,
): readonly [first: number, last: number] {
  const first = from === '' ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
  const last = to === '' ? months.length - 1 : months.findLastIndex((month) => month <= to.slice(0, 7));
  const start = first < 0 ? months.length - 1 : first;
  return [start, Math.max(start, last)];
}

/** Returns the first and last day, YYYY-MM-DD, of a range of months, YYYY-MM. */
export function firstAndLastDayOfMonths(first: string, last: string): readonly [from: string, to: string] {
  return [`${first}-01`, lastDayOfMonth(last)];
}

/** Returns the last day of a month, e.g. `2021-02-28` for `2021-02`. */
export function lastDayOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/**
 * Mirrors a range of months in the histogram, one unit per month, if the page is read from right to left; otherwise
 * returns it unchanged.
 * @param months number of months in the histogram
 */
export function mirrorMonthRange(
  [start, end]: readonly [start: number, end: number],
  months: number,
  isFromRight: boolean,
): [start: number, end: number] {
  return isFromRight ? [months - end, months - start] : [start, end];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
