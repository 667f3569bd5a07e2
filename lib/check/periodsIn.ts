import { isYear } from './countsNothing';
import { type Token, westernDigits } from './tokens';
import type { Term } from './vocabulary';

/** A period that a text states. What it does not state is absent. */
export interface StatedPeriod {
  /** Places of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly year?: number;
  /** The last year of several. */
  readonly lastYear?: number;
  /** Whether it runs on from there. */
  readonly isOpen?: true;
  /** Whether it is days of one month: the time of an event, or of the news itself. */
  readonly isDays?: true;
  /** First and last month, 1 to 12. Absent: the whole year, as far as the text says. */
  readonly months?: readonly [from: number, to: number];
}

/** How a stated period stands to that of a number of the fact base. */
export type PeriodFit = 'same' | 'overlaps' | 'apart' | 'unknown';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  h1: [1, 6],
  h2: [7, 12],
};

/** Tokens between a month, or a part of a year, and its year. */
const YEAR_WITHIN = 4;

const JOINS_MONTHS = /^(and|et|y|و|to|a|au|al|-|–)$/u;

/** The periods that a text states, in reading order. */
export function periodsIn(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  const years = yearsIn(tokens, terms);
  const dated = partsIn(tokens, terms).map((part) => {
    const after = years.find(({ first }) => first >= part.end && first - part.end < YEAR_WITHIN);
    const before = years.findLast(({ end }) => end <= part.first && part.first - end < 1);
    if (after) return { ...part, end: after.end, ...yearOf(after) };
    return before ? { ...part, first: before.first, ...yearOf(before) } : part;
  });
  const alone = years.filter((year) => !dated.some((part) => part.first <= year.first && year.first < part.end));
  return [...dated, ...alone].filter(isOutermost).toSorted((a, b) => a.first - b.first);
}

function yearOf({ year }: StatedPeriod): Pick<StatedPeriod, 'year'> {
  return year === undefined ? {} : { year };
}

/** `2021`, `since 2004`, `2014 to 2020`. */
function yearsIn(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  const isJoiner = (at: number) =>
    /^[-–]$/u.test(tokens[at]?.text ?? '') ||
    terms.some(({ role, first }) => (role === 'day-joiner' || role === 'until') && first === at);
  const years: StatedPeriod[] = [];
  for (const [first, token] of tokens.entries()) {
    if (token.kind !== 'number' || !isYear({ first, end: first + 1 }, tokens, terms)) continue;
    const year = Number(westernDigits(token.text));
    const last = years.at(-1);
    if (last?.year !== undefined && last.end === first - 1 && isJoiner(first - 1) && last.year < year)
      years.splice(-1, 1, { ...last, end: first + 1, lastYear: year });
    else {
      const isOpen = terms.some(({ role, end }) => role === 'since' && (end === first || end === first - 1));
      years.push({ first, end: first + 1, year, ...(isOpen && { isOpen }) });
    }
  }
  return years;
}

/** Months, and parts of a year. */
function partsIn(tokens: readonly Token[], terms: readonly Term[]): readonly StatedPeriod[] {
  return terms.flatMap((term): readonly StatedPeriod[] => {
    const { first, end } = term;
    if (term.role === 'part-of-year') return [{ first, end, months: PARTS[term.id] ?? [1, Number(term.id.slice(1))] }];
    // `they may cross`, `a march`.
    if (term.role !== 'month' || isInPart(term, terms) || /^(may|march)$/.test(tokens[first]?.text ?? '')) return [];
    const month = Number(term.id);
    const joinsNext = terms.some(
      (each) => each.role === 'month' && each.first === end + 1 && JOINS_MONTHS.test(tokens[end]?.key ?? ''),
    );
    if (joinsNext) return [];
    // `between January and October`
    const other = terms.find((each) => each.role === 'month' && each.end === first - 1 && Number(each.id) < month);
    if (other && JOINS_MONTHS.test(tokens[first - 1]?.key ?? ''))
      return [{ first: other.first, end, months: [Number(other.id), month] }];
    const start = terms.find(
      (each) =>
        each.role === 'until' && each.end <= first && each.end >= first - 2 && onlyDays(tokens, each.end, first),
    );
    if (!start || isDayNumber(tokens[start.first - 1]))
      return [{ first, end, months: [month, month], ...(hasDay(first, end, tokens) && { isDays: true as const }) }];
    const since = terms.find((each) => each.role === 'month' && each.end <= start.first && each.end >= start.first - 2);
    return [{ first: since?.first ?? start.first, end, months: [since ? Number(since.id) : 1, month] }];
  });
}

function isInPart({ first }: Term, terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === 'part-of-year' && term.first <= first && first < term.end);
}

/** `6 May`, `el 6 de mayo`, `May 6`. */
function hasDay(first: number, end: number, tokens: readonly Token[]): boolean {
  return [first - 1, first - 2, end].some((at) => isDayNumber(tokens[at]));
}

/** Of `5 to 8 February` the first day. */
function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && Number(westernDigits(token.text)) <= 31;
}

/** `until 31 May`: only a day may stand between. */
function onlyDays(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'number');
}

function isOutermost(period: StatedPeriod, _: number, all: readonly StatedPeriod[]): boolean {
  return !all.some(
    (other) =>
      other !== period &&
      other.first <= period.first &&
      other.end >= period.end &&
      other.end - other.first > period.end - period.first,
  );
}

/**
 * How a stated period stands to one of the fact base.
 * @param from first day as YYYY-MM-DD, or empty where it is not known
 * @param to last day, or empty
 */
export function fitOf(stated: StatedPeriod, from: string, to: string): PeriodFit {
  const [firstYear, lastYear] = [from || to, to || from].map((day) => Number(day.slice(0, 4)));
  if (!firstYear || !lastYear) return 'unknown';
  if (stated.isDays && from.slice(0, 7) !== to.slice(0, 7)) return 'unknown';
  const { year, lastYear: statedLast = stated.isOpen ? lastYear : year } = stated;
  if (year !== undefined && statedLast !== undefined) {
    if (statedLast < firstYear || year > lastYear) return 'apart';
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
