import type { Locale } from '@/lib/locales';
import { dateFormat } from './dateFormat';
import { joinRange } from './joinRange';
import { language } from './language';
import { leftToRight } from './leftToRight';

/** A period in words, and the machine-readable value for `<time datetime>`. */
export interface FormattedPeriod {
  readonly text: string;
  readonly datetime: string;
}

/**
 * Words a period by its natural name: a whole year, whole months, or days.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 * @param month how months are written: in prose in full, on a chart shortened
 */
export function formatPeriod(
  locale: Locale,
  from: string,
  to: string,
  month: 'long' | 'short' = 'long',
): FormattedPeriod {
  const first = utcDay(from);
  const last = utcDay(to);
  const monthsOnly = first.getUTCDate() === 1 && isLastOfMonth(last);
  if (monthsOnly && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
    return { text: year === lastYear ? year : joinRange(locale, year, lastYear), datetime: year };
  }
  const format = dateFormat(locale, { year: 'numeric', month, ...(monthsOnly ? {} : { day: 'numeric' }) });
  const datetime = monthsOnly ? from.slice(0, 7) : from;
  return { text: dateRange(locale, format.formatRangeToParts(first, last)), datetime };
}

/** `Jan–Aug`, or with days where it does not end with a month: the part of a year that the axis already names. */
export function formatPartOfYear(locale: Locale, from: string, to: string): string {
  const first = utcDay(from);
  const last = utcDay(to);
  const format = dateFormat(locale, { month: 'short', ...(isLastOfMonth(last) ? {} : { day: 'numeric' }) });
  return dateRange(locale, format.formatRangeToParts(first, last));
}

/** `from January 2022`: a period of which no source says when it ends. `words` holds `{start}`. */
export function formatOpenPeriod(locale: Locale, from: string, words: string): FormattedPeriod {
  const start = formatPartialDate(locale, from.endsWith('-01') ? from.slice(0, 7) : from);
  return { text: words.replace('{start}', start.text), datetime: start.datetime };
}

/** `6 May 2022`. */
export function formatDay(locale: Locale, day: string): FormattedPeriod {
  const format = dateFormat(locale, { dateStyle: 'long' });
  return { text: language(locale, 'date')(format.formatToParts(utcDay(day))), datetime: day };
}

/** A date as exact as the source gives it: `2022`, `May 2022` or `6 May 2022`. */
export function formatPartialDate(locale: Locale, date: string): FormattedPeriod {
  if (date.length === 10) return formatDay(locale, date);
  if (date.length === 4) return { text: date, datetime: date };
  const format = dateFormat(locale, { year: 'numeric', month: 'long' });
  return { text: language(locale, 'date')(format.formatToParts(utcDay(`${date}-01`))), datetime: date };
}

/** The same under a heading that says the year: `May`, `6 May`. */
export function formatInYear(locale: Locale, date: string): string {
  const day = date.length === 10 ? ({ day: 'numeric' } as const) : {};
  const format = dateFormat(locale, { month: 'long', ...day });
  return language(locale, 'date')(format.formatToParts(utcDay(date.length === 10 ? date : `${date}-01`)));
}

function dateRange(locale: Locale, parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  return leftToRight(locale, language(locale, 'dateRange')(parts));
}

function utcDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isLastOfMonth(day: Date): boolean {
  return new Date(day.getTime() + 86_400_000).getUTCDate() === 1;
}
