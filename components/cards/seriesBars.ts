import { utcDay } from 'd3';
import { findObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { type UnknownReason, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatPartOfYear } from '@/lib/text/formatPeriod';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';
import { formatCardNumber, type SeriesCardYear, valueOfCardNumber } from './figureCard';

/** A year of a series, ready to be drawn as a column or as a row. */
export interface SeriesBar {
  readonly mark: SeriesCardYear;
  readonly isEmphasised: boolean;
  /** The value that the bar shows; null where it is unknown. */
  readonly value: number | null;
  readonly text: string;
  /** A second value published for the year, and the words before and after it, such as “or”. */
  readonly also?: {
    readonly observation: string;
    readonly value: number;
    readonly text: string;
    readonly around: readonly [before: string, after: string];
  };
  /**
   * Start and end of the counted part of the year, from 0 (start of the year) to 1, and its name. Default: the whole
   * year.
   */
  readonly part?: { readonly from: number; readonly to: number; readonly words: string };
  /** The reason why the year has no value: its id and its wording. */
  readonly unknown?: { readonly reason: UnknownReason; readonly words: string };
}

/**
 * Returns the value, the texts and the counted part of one year, as the card of a yearly series draws them.
 * @param star id of the observation that the headline is about
 */
export function createSeriesBar(locale: Locale, mark: SeriesCardYear, star: string | undefined): SeriesBar {
  const value = valueOfCardNumber(mark);
  return {
    mark,
    isEmphasised: 'observation' in mark && mark.observation === star,
    value,
    text: value === null ? '' : valueText(locale, mark),
    ...alsoOf(locale, mark),
    ...partOf(locale, mark),
    ...unknownOf(locale, mark),
  };
}

/**
 * Returns the class names of a year of a series: `card-year-star` for the year of the headline, `card-year-partial` for
 * a part of a year.
 */
export function seriesBarClassNames({ isEmphasised, part }: SeriesBar): string {
  return ['card-year', ...(isEmphasised ? ['card-year-star'] : []), ...(part ? ['card-year-partial'] : [])].join(' ');
}

/** Returns the larger of the bar's two values; zero for an unknown year. */
export function maxValueOfSeriesBar({ value, also }: SeriesBar): number {
  return Math.max(value ?? 0, also?.value ?? 0);
}

/**
 * Returns the value as text. A year with two values has no precision signs, because two values already show that
 * neither is exact.
 */
function valueText(locale: Locale, mark: SeriesCardYear): string {
  const isOneOfTwo = 'observation' in mark && mark.also !== undefined;
  return isOneOfTwo ? formatValue(locale, findObservation(mark.observation)) : formatCardNumber(locale, mark);
}

function alsoOf(locale: Locale, { also }: SeriesCardYear): Pick<SeriesBar, 'also'> {
  if (also === undefined) return {};
  const row = findObservation(also);
  if (row.value === null) throw new Error(`"${also}" has no value, so it cannot be the second value of a year.`);
  const around = splitAtVariable(messages(locale).series.or, 'value');
  return { also: { observation: also, value: row.value, text: formatValue(locale, row), around } };
}

function partOf(locale: Locale, mark: SeriesCardYear): Pick<SeriesBar, 'part'> {
  const days = mark.days ?? ('observation' in mark ? findObservation(mark.observation) : undefined);
  if (days === undefined || isWholeYear(days)) return {};
  const start = new Date(`${days.from.slice(0, 4)}-01-01`);
  const length = utcDay.count(start, utcDay.offset(new Date(`${days.from.slice(0, 4)}-12-31`), 1));
  return {
    part: {
      from: utcDay.count(start, new Date(days.from)) / length,
      to: (utcDay.count(start, new Date(days.to)) + 1) / length,
      words: formatPartOfYear(locale, days.from, days.to),
    },
  };
}

function unknownOf(locale: Locale, mark: SeriesCardYear): Pick<SeriesBar, 'unknown'> {
  const reason = 'observation' in mark ? unknownReasonOfStatus(findObservation(mark.observation).status) : undefined;
  return reason === undefined ? {} : { unknown: { reason, words: messages(locale).series.hole.notFound } };
}
