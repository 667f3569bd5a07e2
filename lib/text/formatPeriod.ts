import { LOCALES, type Locale } from '@/lib/locales';
import { joinRange } from './formatNumber';
import { isolateNumbersLeftToRight } from './isolateNumbersLeftToRight';
import { languageRule, type PeriodShape, type PeriodWording } from './language';

/** Length of a day in milliseconds. */
const DAY = 86_400_000;

/** A period in words, and the machine-readable value for `<time datetime>`. */
export interface FormattedPeriod {
  readonly text: string;
  readonly datetime: string;
}

/**
 * Formats a period in the units that suit it: a whole year, whole months, or days.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 * @param month `long` in prose, `short` on charts
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
  const format = utcDateFormatter(locale, { year: 'numeric', month, ...(monthsOnly ? {} : { day: 'numeric' }) });
  const datetime = monthsOnly ? from.slice(0, 7) : from;
  return { text: dateRange(locale, format.formatRangeToParts(first, last)), datetime };
}

/**
 * Formats a period with the preposition that a sentence needs: `in 2021`, `from January to March 2022`, `on 6 May
 * 2022`.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD; empty where no source states the end
 * @param wording a rule of the language: `inPeriod` for when something happened, `ofPeriod` after a noun
 */
export function formatPeriodInText(locale: Locale, from: string, to: string, wording: PeriodWording): FormattedPeriod {
  const { shape, first, last, datetime } = shapeOf(locale, from, to);
  return { text: wording[shape](last, first), datetime };
}

/** Returns the kind of a period, and its first and last part in words, without the preposition between them. */
function shapeOf(
  locale: Locale,
  from: string,
  to: string,
): { readonly shape: PeriodShape; readonly first: string; readonly last: string; readonly datetime: string } {
  if (to === '') {
    const start = formatPartialDate(locale, from.endsWith('-01') ? from.slice(0, 7) : from);
    return { shape: 'open', first: '', last: start.text, datetime: start.datetime };
  }
  if (from === to) return { shape: 'day', first: '', last: formatDay(locale, from).text, datetime: from };
  const [start, end] = [utcDay(from), utcDay(to)];
  const monthsOnly = start.getUTCDate() === 1 && isLastOfMonth(end);
  const datetime = monthsOnly ? from.slice(0, 7) : from;
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (monthsOnly && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return { shape: year === lastYear ? 'year' : 'years', first: year, last: lastYear, datetime: year };
  if (monthsOnly && from.slice(0, 7) === to.slice(0, 7))
    return { shape: 'month', first: '', last: formatPartialDate(locale, from.slice(0, 7)).text, datetime };
  const format = utcDateFormatter(locale, {
    year: 'numeric',
    month: 'long',
    ...(monthsOnly ? {} : { day: 'numeric' }),
  });
  const parts = format.formatRangeToParts(start, end);
  const written = (own: 'startRange' | 'endRange' | 'shared', after = 0) =>
    languageRule(locale, 'date')(parts.slice(after).filter(({ source }) => source === own));
  const lastOwn = parts.findLastIndex(({ source }) => source === 'endRange');
  const first = written('startRange');
  const last = `${written('endRange')}${written('shared', lastOwn)}`;
  if (monthsOnly) return { shape: 'months', first, last, datetime };
  const isTwoDays = from.slice(0, 7) === to.slice(0, 7) && end.getTime() - start.getTime() === DAY;
  return { shape: isTwoDays ? 'twoDays' : 'days', first, last, datetime };
}

/**
 * Formats a period within one year for an axis that already names the year: `Jan–Aug`, or with days where it does not
 * end with a month.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
export function formatPartOfYear(locale: Locale, from: string, to: string): string {
  const first = utcDay(from);
  const last = utcDay(to);
  const format = utcDateFormatter(locale, { month: 'short', ...(isLastOfMonth(last) ? {} : { day: 'numeric' }) });
  return dateRange(locale, format.formatRangeToParts(first, last));
}

/**
 * Formats a period whose end no source states: `from January 2022`.
 * @param from first day, YYYY-MM-DD
 * @param words a template with `{start}`
 */
export function formatOpenPeriod(locale: Locale, from: string, words: string): FormattedPeriod {
  const start = formatPartialDate(locale, from.endsWith('-01') ? from.slice(0, 7) : from);
  return { text: words.replace('{start}', start.text), datetime: start.datetime };
}

/** Formats a day, YYYY-MM-DD: `6 May 2022`. */
export function formatDay(locale: Locale, day: string): FormattedPeriod {
  const format = utcDateFormatter(locale, { dateStyle: 'long' });
  return { text: languageRule(locale, 'date')(format.formatToParts(utcDay(day))), datetime: day };
}

/** Formats a date, YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is given: `2022`, `May 2022` or `6 May 2022`. */
export function formatPartialDate(locale: Locale, date: string): FormattedPeriod {
  if (date.length === 10) return formatDay(locale, date);
  if (date.length === 4) return { text: date, datetime: date };
  const format = utcDateFormatter(locale, { year: 'numeric', month: 'long' });
  return { text: languageRule(locale, 'date')(format.formatToParts(utcDay(`${date}-01`))), datetime: date };
}

/** Formats a date, YYYY-MM or YYYY-MM-DD, without its year, which the heading above it names: `May`, `6 May`. */
export function formatDateWithoutYear(locale: Locale, date: string): string {
  const day = date.length === 10 ? ({ day: 'numeric' } as const) : {};
  const format = utcDateFormatter(locale, { month: 'long', ...day });
  return languageRule(locale, 'date')(format.formatToParts(utcDay(date.length === 10 ? date : `${date}-01`)));
}

function dateRange(locale: Locale, parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  return isolateNumbersLeftToRight(locale, languageRule(locale, 'dateRange')(parts));
}

function utcDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isLastOfMonth(day: Date): boolean {
  return new Date(day.getTime() + DAY).getUTCDate() === 1;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns a date formatter for days in UTC in a language. Formatters are cached, because creating one takes a hundred
 * times as long as using it.
 */
export function utcDateFormatter(
  locale: Locale,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(LOCALES[locale].tag, { ...options, timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}
