import { utcDay } from 'd3';
import { observation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { type UnknownReason, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatPartOfYear } from '@/lib/text/formatPeriod';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';
import { type CardMark, cardNumberText, numberOnCard } from './figureCard';

/** A year of a series, ready to be drawn as a column or as a row. */
export interface SeriesBar {
  readonly mark: CardMark;
  readonly isStar: boolean;
  /** Null where none was found. */
  readonly value: number | null;
  readonly text: string;
  /** A second value published for the year, and the words around it: `or …`. */
  readonly also?: {
    readonly observation: string;
    readonly value: number;
    readonly text: string;
    readonly around: readonly [before: string, after: string];
  };
  /** The part of the year that was counted, as shares of it, and in words. Absent: all of it. */
  readonly part?: { readonly from: number; readonly to: number; readonly words: string };
  /** Why there is no value. */
  readonly unknown?: { readonly reason: UnknownReason; readonly words: string };
}

export function seriesBar(locale: Locale, mark: CardMark, star: string | undefined): SeriesBar {
  const value = numberOnCard(mark);
  return {
    mark,
    isStar: 'observation' in mark && mark.observation === star,
    value,
    text: value === null ? '' : valueText(locale, mark),
    ...alsoOf(locale, mark),
    ...partOf(locale, mark),
    ...unknownOf(locale, mark),
  };
}

/** Class of a year: that of the headline, a part of a year, or any other. */
export function yearClass({ isStar, part }: SeriesBar): string {
  return ['card-year', ...(isStar ? ['card-year-star'] : []), ...(part ? ['card-year-partial'] : [])].join(' ');
}

/** The largest value that a bar shows. */
export function largestOf({ value, also }: SeriesBar): number {
  return Math.max(value ?? 0, also?.value ?? 0);
}

/** One of two values has no sign of precision: two values show by themselves that neither is exact. */
function valueText(locale: Locale, mark: CardMark): string {
  const isOneOfTwo = 'observation' in mark && mark.also !== undefined;
  return isOneOfTwo ? formatValue(locale, observation(mark.observation)) : cardNumberText(locale, mark);
}

function alsoOf(locale: Locale, { also }: CardMark): Pick<SeriesBar, 'also'> {
  if (also === undefined) return {};
  const row = observation(also);
  if (row.value === null) throw new Error(`"${also}" has no value: it is no second value of a year.`);
  const around = splitAtVariable(messages(locale).series.or, 'value');
  return { also: { observation: also, value: row.value, text: formatValue(locale, row), around } };
}

function partOf(locale: Locale, mark: CardMark): Pick<SeriesBar, 'part'> {
  const days = mark.days ?? ('observation' in mark ? observation(mark.observation) : undefined);
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

function unknownOf(locale: Locale, mark: CardMark): Pick<SeriesBar, 'unknown'> {
  const reason = 'observation' in mark ? unknownReason(observation(mark.observation).status) : undefined;
  return reason === undefined ? {} : { unknown: { reason, words: messages(locale).series.hole.notFound } };
}
