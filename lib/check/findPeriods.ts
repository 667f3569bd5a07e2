import { BETWEEN_WORD_PATTERN, isShortEndOfYearSpan, isYearNumber } from './isNonCountNumber';
import { type Token, toWesternDigits } from './tokens';
import type { Term } from './vocabulary';

/** A period that a text states. Parts that it does not state are absent. */
export interface StatedPeriod {
  /** Index of the period's first token (`first`), and of the token after its last (`end`). */
  readonly first: number;
  readonly end: number;
  readonly year?: number;
  /** The last year, where the period covers several. */
  readonly lastYear?: number;
  /** Whether the period has no stated end: `since 2014`. */
  readonly isOpen?: true;
  /** Whether it is one or several days of one month: the date of an event, or of the news itself. */
  readonly isDays?: true;
  /** Whether it is the date of a statement, not of what was counted. */
  readonly isStatementDate?: true;
  /** Whether it is stated for another number, and assumed for this one only because the text states no other. */
  readonly isShared?: true;
  /** Whether it is an unspecified part of its year: `early 2022`. */
  readonly isPart?: true;
  /** Whether it is a relative year such as “last year”, and nothing indicates which year is meant. */
  readonly isRelative?: true;
  /**
   * First month (of the first year) and last month (of the last year), 1 to 12. Absent where the text states none: the
   * period is then the whole year, or an unspecified part of it (`isPart`).
   */
  readonly months?: readonly [from: number, to: number];
  /** The last day in the last month, where the text states it: 15 for `until 15 December` and `by mid-December`. */
  readonly lastDay?: number;
}

/** How a stated period relates to that of a number of the fact base. */
export type PeriodRelation = 'same' | 'overlaps' | 'apart' | 'unknown';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  h1: [1, 6],
  h2: [7, 12],
};

/** Maximum distance, in tokens, between a month or part of a year and its year. */
const YEAR_WITHIN = 4;
/** Maximum distance, in tokens, between a word such as “announced” and its date. */
const SAID_WITHIN = 4;

const DATELINE_END = /^[-–—:]$/u;
const IN_MONTH = /^(in|en|في)$/u;
const JOINS_MONTHS = /^(and|et|y|e|و|to|through|till|a|au|al|hasta|الي|حتي|-|–)$/u;
const MONTHS = /^(months|meses|mois|اشهر|شهور|شهرا)$/u;
/** Matches a month with an attached “and”: `غشت` in `يناير وغشت`. */
const JOINED_MONTH = /^و/u;

/** Finds the periods that a text states, in reading order. Dates of statements are marked. */
export function findPeriods(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  const years = [...yearsIn(tokens, terms), ...relativeYearsIn(tokens, terms)].toSorted((a, b) => a.first - b.first);
  const dated = partsIn(tokens, terms).flatMap((found): readonly StatedPeriod[] => {
    const { isDays: _, ...open } = found;
    const part = isSince(found.first, tokens, terms) ? { ...open, isOpen: true as const } : found;
    const after = years.find(({ first }) => first >= part.end && first - part.end < YEAR_WITHIN);
    const before = years.findLast(({ end }) => end <= part.first && part.first - end < 1);
    if (after) return [{ ...part, end: Math.max(part.end, after.end), ...yearsOf(part, after) }];
    if (before) return [{ ...part, first: before.first, ...yearsOf(part, before) }];
    // `In 2026, from 1 January to 31 May`
    const just = years.findLast(({ end }) => end <= part.first && beginsDates(tokens.slice(end, part.first)));
    if (just && !just.isRelative && !part.isDays && !part.isPart) return [{ ...part, ...yearsOf(part, just) }];
    // `so far` without a year does not identify a period.
    return part.isPart ? [] : [withoutFirstYear(part)];
  });
  const alone = years.filter((year) => !dated.some((part) => part.first <= year.first && year.first < part.end));
  const stated = [...dated, ...alone].filter(isOutermost).toSorted((a, b) => a.first - b.first);
  const said = stated.map((period) =>
    isStatementDate(period, stated, tokens, terms) ? asDateOfSpeech(period) : period,
  );
  return said.map((period) => resolved(period, said, terms));
}

const BEGINS_DATES = /^([,،]|du|de|del|desde|from|between|entre|the|el|le|er|من|بين)$/u;

/** Whether only words that can begin a date separate a year from its part: `In 2026, from 1 January to 31 May`. */
function beginsDates(between: readonly Token[]): boolean {
  return between.every((token) => isDayOfMonth(token) || BEGINS_DATES.test(token.key || token.text));
}

/**
 * A part of a year; `firstYear` is the year in which it begins, if it ends in another: `January 2021 to March 2022`.
 */
type Part = StatedPeriod & { readonly firstYear?: number };

function yearsOf({ firstYear }: Part, { year, isRelative }: StatedPeriod): Partial<StatedPeriod> {
  if (isRelative) return { isRelative };
  if (year === undefined) return {};
  return firstYear === undefined || firstYear >= year ? { year } : { year: firstYear, lastYear: year };
}

function withoutFirstYear({ firstYear, ...part }: Part): StatedPeriod {
  return firstYear === undefined ? part : { ...part, year: firstYear };
}

function asDateOfSpeech(period: StatedPeriod): StatedPeriod {
  return { ...period, isStatementDate: true };
}

/**
 * Whether a date is that of a statement: `said on 6 May 2022`, `On 6 May, the minister said`. A year, a part of a year
 * or the date of a source (`figures of the ministry of January 2025`) is such a date only if the text states another
 * period: in `In 2021, the ministry said, …` the year applies to what follows.
 */
function isStatementDate(
  period: StatedPeriod,
  all: readonly StatedPeriod[],
  tokens: readonly Token[],
  terms: readonly Term[],
): boolean {
  const said = terms.filter(({ role, id }) => role === 'speech' && id === 'said');
  // The name of a body adds no distance: `announced the International Organization for Migration on 9 November`.
  const lengthOfBodies = (from: number, to: number) =>
    terms
      .filter(({ role, first, end }) => role === 'reporter' && first >= from && end <= to)
      .reduce((length, { first, end }) => length + end - first, 0);
  const isNear = (from: number, to: number, ends = /^;$/u) =>
    from <= to &&
    to - from - lengthOfBodies(from, to) <= SAID_WITHIN &&
    !tokens.slice(from, to).some(({ kind, text }) => ends.test(text) || (kind === 'number' && text.length > 2));
  const isAfter = said.some(({ end }) => isNear(end, period.first));
  const isBefore = said.some(({ first }) => isNear(period.end, first));
  // `Rabat, 15 October 2026 – Between January and September`
  const isDateline = period.isDays && DATELINE_END.test(tokens[period.end]?.text ?? '') && period.first <= SAID_WITHIN;
  if (isDateline && all.length > 1) return true;
  const isDate = period.isDays === true || (period.months !== undefined && period.months[0] === period.months[1]);
  const sources = terms.filter(({ role, id }) => role === 'speech' && id === 'by');
  const isOfSource = sources.some(({ end }) => end < period.first && isNear(end, period.first, /^[;,،]$/u));
  // `and 65 in March, the government said`: the month is that of the number.
  const isOfNumber = tokens[period.first - 2]?.kind === 'number' && IN_MONTH.test(tokens[period.first - 1]?.key ?? '');
  if (isOfNumber && period.end - period.first === 1) return false;
  if (isDate) return isAfter || isBefore || (isOfSource && all.length > 1);
  // `a year later the minister said`
  const isLaterYear = terms.some(
    ({ role, id, first }) => role === 'relative-year' && id === 'after' && first === period.first,
  );
  if (isLaterYear && isBefore) return true;
  return isAfter && period.lastYear === undefined && all.length > 1;
}

/** Finds relative years: `last year`, `the same months of last year`. */
function relativeYearsIn(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  return terms
    .filter((term) => term.role === 'relative-year' && !isAfterEvent(term, tokens, terms))
    .map(({ first, end }) => ({ first, end, isRelative: true }));
}

const AFTER = /^(after|despues|apres|سنه|عام)$/u;
const BEFORE_EVENT = /^(the|de|del|d|le|la|les|l|من)$/u;

/**
 * Whether a relative year is counted from an event, and so gives the date of the news: `a year after Melilla`, `un año
 * después del 24-J`.
 */
function isAfterEvent({ id, end }: Term, tokens: readonly Token[], terms: readonly Term[]): boolean {
  if (id !== 'after' || !AFTER.test(tokens[end - 1]?.key ?? '')) return false;
  return (
    BEFORE_EVENT.test(tokens[end]?.key ?? '') || terms.some(({ role, first }) => role === 'place' && first === end)
  );
}

/**
 * Resolves a relative year: `last year` relative to the date of the news, `the year before` relative to a year named
 * nearby.
 */
function resolved(period: StatedPeriod, all: readonly StatedPeriod[], terms: readonly Term[]): StatedPeriod {
  if (!period.isRelative) return period;
  const relation = terms.find(
    ({ role, first }) => role === 'relative-year' && first >= period.first && first < period.end,
  )?.id;
  const others = all.filter(({ year }) => year !== undefined);
  const counted = others.filter(({ isStatementDate }) => !isStatementDate);
  const before = counted.findLast(({ first }) => first < period.first);
  const ofNews = others.find(({ isStatementDate, isDays }) => isStatementDate || isDays);
  const isOfText = relation === 'before' || relation === 'after' || relation === 'same-months';
  const base = isOfText ? (before ?? counted[0] ?? ofNews) : ofNews;
  const months = relation === 'same-months' ? all.findLast(({ first }) => first < period.first)?.months : period.months;
  // If a year is compared with some months of another, the text does not state which part of the year is meant.
  const isPart =
    relation === 'so-far' || (relation !== 'same-months' && isOfText && (before ?? counted[0])?.months !== undefined);
  const dated = { ...period, ...(months && { months }), ...(isPart && { isPart: true as const }) };
  if (base?.year === undefined) return dated;
  const { isRelative: _, ...known } = dated;
  const step = relation === 'this' || relation === 'so-far' ? 0 : relation === 'after' ? 1 : -1;
  return { ...known, year: (base.lastYear ?? base.year) + step };
}

/** Finds years and spans of years: `2021`, `since 2004`, `2014 to 2020`. */
function yearsIn(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  const isJoiner = (at: number) =>
    /^[-–]$/u.test(tokens[at]?.text ?? '') ||
    terms.some(({ role, first }) => (role === 'day-joiner' || role === 'until') && first === at);
  const years: StatedPeriod[] = [];
  for (const [first, token] of tokens.entries()) {
    if (token.kind !== 'number' || !isYearNumber({ first, end: first + 1 }, tokens, terms)) continue;
    const year = Number(toWesternDigits(token.text));
    const last = years.at(-1);
    if (last?.year !== undefined && last.end === first - 1 && isJoiner(first - 1) && last.year < year)
      years.splice(-1, 1, { ...last, end: first + 1, lastYear: year });
    else if (isShortEndOfYearSpan(first + 2, tokens)) {
      const end = Number(toWesternDigits(tokens[first + 2]?.text ?? ''));
      years.push({ first, end: first + 3, year, lastYear: year - (year % 100) + end });
    } else {
      // `the ten months of 2022`: a part of the year.
      const isPart = tokens.slice(Math.max(0, first - YEAR_WITHIN), first).some(({ key }) => MONTHS.test(key));
      years.push({
        first,
        end: first + 1,
        year,
        ...(isSince(first, tokens, terms) && { isOpen: true }),
        ...(isPart && { isPart }),
      });
    }
  }
  return years;
}

/**
 * Whether a word such as `since` precedes a token, with a day or at most one word between: `depuis le 1er mai`, `depuis
 * le début de 2021`.
 */
function isSince(first: number, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const isDay = (token: Token) => isDayOfMonth(token) || ARTICLE.test(token.key);
  return terms.some(
    ({ role, end }) =>
      role === 'since' && (end === first - 1 || (end <= first && tokens.slice(end, first).every(isDay))),
  );
}

/** Finds months and parts of a year, without their years. */
function partsIn(tokens: readonly Token[], terms: readonly Term[]): readonly Part[] {
  return terms.flatMap((term): readonly Part[] => {
    const { first, end } = term;
    if (term.role === 'part-of-year' && (term.id === 'some' || term.id === 'same')) {
      const same = term.id === 'same' ? monthsBefore(term, terms) : undefined;
      return [{ first, end, ...(same ? { months: same } : { isPart: true as const }) }];
    }
    if (term.role === 'part-of-year') return [{ first, end, months: PARTS[term.id] ?? [1, Number(term.id.slice(1))] }];
    // `they may cross`, `a march`: not months.
    if (term.role !== 'month' || isInPart(term, terms) || /^(may|march)$/.test(tokens[first]?.text ?? '')) return [];
    const month = Number(term.id);
    const joinsNext = terms.some(
      (each) =>
        each.role === 'month' &&
        ((each.first === end + 1 && JOINS_MONTHS.test(tokens[end]?.key || (tokens[end]?.text ?? ''))) ||
          (each.first === end && (JOINED_MONTH.test(tokens[end]?.key ?? '') || Number(each.id) > month))),
    );
    if (joinsNext) return [];
    const betweenDays = betweenDaysBefore(term, tokens, terms);
    if (betweenDays) return [betweenDays];
    const acrossYears = acrossYearsBefore(term, tokens, terms);
    if (acrossYears) return [{ ...acrossYears, end, months: [acrossYears.month, month] }];
    // `between January and October`
    // A hyphen between words is not a token: `January-October`.
    const isWritten =
      JOINED_MONTH.test(tokens[first]?.key ?? '') || terms.some((each) => each.role === 'month' && each.end === first);
    const gap = isWritten ? 0 : 1;
    const other = terms.find((each) => each.role === 'month' && each.end === first - gap && Number(each.id) < month);
    const joiner = tokens[first - 1]?.key || (tokens[first - 1]?.text ?? '');
    if (other && (isWritten || JOINS_MONTHS.test(joiner)))
      return [{ first: other.first, end, months: [Number(other.id), month] }];
    const start = terms.find(
      (each) =>
        each.role === 'until' && each.end <= first && each.end >= first - 2 && onlyDays(tokens, each.end, first),
    );
    // `5 to 8 February` is one period; `12 by the end of May` is not.
    if (!start || (start.end - start.first === 1 && isDayOfMonth(tokens[start.first - 1])))
      return [{ first, end, months: [month, month], ...(hasDay(first, end, tokens) && { isDays: true as const }) }];
    const since = terms.find((each) => each.role === 'month' && each.end <= start.first && each.end >= start.first - 2);
    const lastDay = dayOf(term, tokens);
    return [
      {
        first: since?.first ?? start.first,
        end,
        months: [since ? Number(since.id) : 1, month],
        ...(lastDay !== undefined && { lastDay }),
      },
    ];
  });
}

const MIDDLE = /^(mid|mediados|mi|منتصف)$/u;

/** The day beside a month: `15 December`, `15 de diciembre`, `December 15`; 15 for the middle of the month. */
function dayOf({ first, end }: Term, tokens: readonly Token[]): number | undefined {
  const beside = [tokens[first - 1], tokens[first - 2], tokens[end]];
  const day = beside.find(isDayOfMonth);
  if (day) return Number(toWesternDigits(day.text));
  return beside.slice(0, 2).some((token) => MIDDLE.test(token?.key ?? '')) ? 15 : undefined;
}

/**
 * The months meant by `the same period of 2019`: those of the last part of a year named before these words or, if there
 * is none, of the last months named before them.
 */
function monthsBefore({ first }: Term, terms: readonly Term[]): readonly [number, number] | undefined {
  const part = terms.findLast(({ role, id, end }) => role === 'part-of-year' && /^[hmq]\d/u.test(id) && end <= first);
  if (part) return PARTS[part.id] ?? [1, Number(part.id.slice(1))];
  const months = terms.filter(({ role, end }) => role === 'month' && end <= first).map(({ id }) => Number(id));
  const [from = 1, to] = [months.at(-2), months.at(-1)];
  return to === undefined ? undefined : [from < to ? from : 1, to];
}

const ARTICLE = /^(the|el|le|1|er|de)$/u;

/** Finds `between 1 January and 15 December`, searching backwards from its last month. */
function betweenDaysBefore(last: Term, tokens: readonly Token[], terms: readonly Term[]): Part | undefined {
  const lastDay = dayOf(last, tokens);
  const start = terms.findLast(({ role, end }) => role === 'month' && end <= last.first);
  if (!start || lastDay === undefined || Number(start.id) > Number(last.id)) return undefined;
  const between = tokens.slice(start.end, last.first);
  const isJoined = between.some(({ key, text }) => JOINS_MONTHS.test(key || text) || JOINED_MONTH.test(key));
  const isOneDate = between.every(
    (token) =>
      isDayOfMonth(token) ||
      JOINS_MONTHS.test(token.key || token.text) ||
      WITHIN_MONTH.test(token.key) ||
      ARTICLE.test(token.key),
  );
  const opening = tokens.slice(Math.max(0, start.first - YEAR_WITHIN), start.first);
  const at = opening.findLastIndex(({ key }) => BETWEEN_WORD_PATTERN.test(key));
  if (!isJoined || !isOneDate || at < 0) return undefined;
  return {
    first: start.first - opening.length + at,
    end: last.end,
    months: [Number(start.id), Number(last.id)],
    lastDay,
  };
}

/** Finds the month and year in which `January 2021 to March 2022` begins, searching backwards from its last month. */
function acrossYearsBefore(
  { first }: Term,
  tokens: readonly Token[],
  terms: readonly Term[],
): { readonly first: number; readonly month: number; readonly firstYear: number } | undefined {
  const joins = (at: number) =>
    JOINS_MONTHS.test(tokens[at]?.key || (tokens[at]?.text ?? '')) ||
    terms.some(({ role, first: from, end }) => (role === 'until' || role === 'day-joiner') && from <= at && at < end);
  // Skip `to`, or `to the end of`, and the year.
  let at = first - 1;
  while (at > first - YEAR_WITHIN && tokens[at]?.kind !== 'number') {
    if (!joins(at)) return undefined;
    at -= 1;
  }
  const isFirstYear = at < first - 1 && isYearNumber({ first: at, end: at + 1 }, tokens, terms);
  const start = terms.find(({ role, end }) => role === 'month' && (end === at || end === at - 1));
  if (!isFirstYear || !start) return undefined;
  return { first: start.first, month: Number(start.id), firstYear: Number(toWesternDigits(tokens[at]?.text ?? '')) };
}

function isInPart({ first }: Term, terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === 'part-of-year' && term.first <= first && first < term.end);
}

/** Whether a day is beside a month: `6 May`, `el 6 de mayo`, `May 6`; not `10 in May`. */
function hasDay(first: number, end: number, tokens: readonly Token[]): boolean {
  const isOfNumber = IN_MONTH.test(tokens[first - 1]?.key ?? '');
  return [first - 1, first - 2, end].some((at) => isDayOfMonth(tokens[at]) && !(isOfNumber && at < first));
}

/** Whether a token can be a day of a month. */
export function isDayOfMonth(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    /^\d{1,2}$/u.test(toWesternDigits(token.text)) &&
    Number(toWesternDigits(token.text)) <= 31
  );
}

const WITHIN_MONTH = /^(mid|late|early|the|end|of|mediados|finales|fin|cierre|de|el|la|mi|منتصف|نهايه|اواخر|متم)$/u;

/** Whether all tokens between two indexes are days or words for a part of a month: `until 31 May`, `by mid-May`. */
function onlyDays(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, key }) => kind === 'number' || WITHIN_MONTH.test(key));
}

function isOutermost(period: StatedPeriod, _: number, all: readonly StatedPeriod[]): boolean {
  return !all.some(
    (other) =>
      other !== period &&
      other.first <= period.first &&
      other.end >= period.end &&
      // `1 January to 15 December 2025` is not the first of January.
      (other.end - other.first > period.end - period.first || (period.isDays === true && !other.isDays)),
  );
}

/**
 * Compares a stated period with that of a number of the fact base.
 * @param from first day as YYYY-MM-DD, or empty where unknown
 * @param to last day, or empty
 */
export function comparePeriods(stated: StatedPeriod, from: string, to: string): PeriodRelation {
  const [firstYear, lastYear] = [from || to, to || from].map((day) => Number(day.slice(0, 4)));
  if (!firstYear || !lastYear) return 'unknown';
  const { year, lastYear: statedLast = stated.isOpen ? lastYear : year } = stated;
  const isApart = year !== undefined && statedLast !== undefined && (statedLast < firstYear || year > lastYear);
  if (isApart) return 'apart';
  if (stated.isDays && from.slice(0, 7) !== to.slice(0, 7)) return 'unknown';
  if (year !== undefined && statedLast !== undefined) {
    // An open period is compared as if it ended with that of the number.
    const months =
      stated.isOpen && stated.months ? ([stated.months[0], Number(to.slice(5, 7))] as const) : stated.months;
    if ((year !== statedLast || stated.isOpen) && months && from && to)
      return fitOfMonths(months, year, statedLast, from, to);
    if (firstYear !== lastYear || year !== statedLast)
      return year === firstYear && statedLast === lastYear ? 'same' : 'overlaps';
  }
  if (from === '' || to === '') return 'unknown';
  if (firstYear !== lastYear) return 'overlaps';
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const [start, end] = stated.months ?? [1, 12];
  if (end < first || start > last) return 'apart';
  if (stated.months === undefined && year === undefined) return 'unknown';
  return start === first && end === last ? 'same' : 'overlaps';
}

/**
 * Whether a number of the fact base covers all days of a stated period. A count from 1 January to 15 December does not
 * cover a whole year.
 * @param stated a period for which `comparePeriods` returns `same`
 */
export function coversStatedPeriod(stated: StatedPeriod, from: string, to: string): boolean {
  const isEvent = from.slice(0, 7) === to.slice(0, 7) && !from.endsWith('-01');
  if (stated.isOpen || stated.isPart || stated.isDays || isEvent) return true;
  if (stated.lastDay !== undefined) return stated.lastDay === Number(to.slice(8));
  if (stated.months === undefined) return from.endsWith('-01-01') && to.endsWith('-12-31');
  return from.endsWith('-01') && isLastOfMonth(to);
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** Compares periods whose first and last months are in different years. */
function fitOfMonths(
  [firstMonth, lastMonth]: readonly [number, number],
  year: number,
  lastYear: number,
  from: string,
  to: string,
): PeriodRelation {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const [start, end] = [year * 12 + firstMonth, lastYear * 12 + lastMonth];
  if (end < monthOf(from) || start > monthOf(to)) return 'apart';
  return start === monthOf(from) && end === monthOf(to) ? 'same' : 'overlaps';
}
