/** Whether YYYY-MM-DD is a day that there was or will be. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The same of a date that may be a month or a year alone. */
export function isCalendarDate(date: string): boolean {
  return isCalendarDay(`${date}-01-01`.slice(0, 10));
}
