/** Whether a YYYY-MM-DD text is an existing day. */
export function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Whether a date is valid; it can also be a month or a year alone. */
export function isCalendarDate(date: string): boolean {
  return isCalendarDay(`${date}-01-01`.slice(0, 10));
}
