import type { CheckedNumber, CheckedText, CheckTables } from './checkText';
import type { ParsedText } from './collectNumberContext';
import { countSignificantDigits } from './countSignificantDigits';
import { findSeriesOfNewNumber, VERSION_STATUS_ORDER } from './findSeriesOfNewNumber';
import type { IndexedNumber } from './indexedNumber';
import { areInSameSentence } from './tokens';

/** A number expressed as the sum, difference, relative change or share of two others. */
export interface CalculationFromTwoNumbers {
  /**
   * `÷`: the percentage by which the first value differs from the second; `/`: the first as a percentage of the second.
   */
  readonly sign: '+' | '−' | '÷' | '/';
  readonly values: readonly [number, number];
  /** The number in our tables that each of the two values refers to; undefined for a value that no table has. */
  readonly numbers: readonly (IndexedNumber | undefined)[];
}

/** A value with this many significant digits is unlikely to be the sum of two others by chance. */
const DIGITS_IN_TEXT = 3;

/**
 * Finds two other numbers of the sentence that add up to this number, or two before it that differ by it.
 * @param sentence the other numbers of the sentence, in reading order
 */
export function findSumOrDifference(
  { found, around: { isDifference } }: CheckedNumber,
  sentence: readonly CheckedNumber[],
): CalculationFromTwoNumbers | undefined {
  const isShort = countSignificantDigits(found.value) < DIGITS_IN_TEXT;
  if (found.measure || (isShort && !isDifference)) return undefined;
  const others = sentence.filter((each) => !each.found.measure && each.found.value > 0);
  const byValue = new Map(others.map((each) => [each.found.value, each]));
  for (const a of isShort ? [] : others) {
    const added = byValue.get(found.value - a.found.value);
    if (added && added !== a) return createCalculation('+', a, added);
  }
  for (const a of others) {
    const taken = byValue.get(a.found.value - found.value);
    // A total that no table has is itself explained as a sum.
    const isBefore = taken && a.found.first < found.first && taken.found.first < found.first;
    if (taken && (isBefore || isDifference) && taken !== a && a.matches.length > 0)
      return createCalculation('−', a, taken);
  }
  return undefined;
}

/**
 * Returns the direction of change that the sentence of a number states, `fell from 46,843 to 17,788, or 62 %`;
 * undefined if it names both directions or neither.
 */
export function directionIn(
  found: CheckedNumber['found'],
  { tokens, terms }: Pick<ParsedText, 'tokens' | 'terms'>,
): 'up' | 'down' | undefined {
  const changes = terms.filter(({ role, id }) => role === 'change' && (id === 'up' || id === 'down'));
  const named = new Set(changes.filter((term) => areInSameSentence(tokens, term, found)).map(({ id }) => id));
  return named.size > 1 ? undefined : ([...named][0] as 'up' | 'down' | undefined);
}

/**
 * Finds the two values between which a percentage states a change in the given direction: two numbers of one count in
 * the sentence, or a number and the value of the previous year in the tables.
 */
export function findStatedChange(
  found: CheckedNumber['found'],
  change: 'up' | 'down',
  others: readonly CheckedNumber[],
  tables: Pick<CheckTables, 'numbers' | 'metrics'>,
): (CalculationFromTwoNumbers & { readonly of: 'text' | 'tables' }) | undefined {
  const counts = others.filter((other) => !other.found.measure && other.found.value > 0);
  const isIt = (value: number, base: number) =>
    (change === 'down' ? value < base : value > base) && rounds(found, value, base);
  const areOfOneCount = ({ matches: [a] }: CheckedNumber, { matches: [b] }: CheckedNumber) =>
    !a || !b || a.number.metric === b.number.metric;
  for (const a of counts)
    for (const b of counts)
      if (areOfOneCount(a, b) && isIt(a.found.value, b.found.value))
        return { ...createCalculation('÷', a, b), of: 'text' };
  // In `12 % more, from 70,781 in 2022 to 75,184 in 2023`, the percentage is about these two numbers.
  const [one, two, ...more] = counts;
  const isBetween = one && two && found.first > one.found.first && found.first < two.found.first;
  if (one && two && more.length === 0 && !isBetween && areAtTwoTimes(one, two)) return undefined;
  for (const { found: other, around, matches } of counts) {
    const number = matches[0]?.isExact || matches.length === 1 ? matches[0]?.number : undefined;
    const before =
      number && newest(tables.numbers.filter((each) => isYearBefore(each, number) && isIt(number.value, each.value)));
    if (number && before)
      return { sign: '÷', values: [number.value, before.value], numbers: [number, before], of: 'tables' };
    // A number that the tables do not have, compared with the previous year of its series.
    const news = matches.length === 0 ? findSeriesOfNewNumber(other, around, tables) : undefined;
    const base = news?.changes.find(({ from }) => isIt(other.value, from.value))?.from;
    if (base) return { sign: '÷', values: [other.value, base.value], numbers: [undefined, base], of: 'tables' };
  }
  return undefined;
}

/**
 * Finds the correct change where a sentence states a wrong percentage: between the only two numbers in it that count
 * something, if the tables have both as values of one count at two times, `from 46,843 in 2024 to 17,788 in 2025, or 42
 * % less`; or between its only such number and the value of the year before, if the sentence names no other year,
 * `36,775 arrivals, 42.6 % more than in 2024`.
 * @param sentence the other numbers of the sentence
 * @param years the years that the sentence names
 * @param isBeside whether a word for a change is next to the percentage
 */
export function findMisstatedChange(
  sentence: readonly CheckedNumber[],
  numbers: readonly IndexedNumber[],
  years: readonly number[],
  isBeside: boolean,
): (CalculationFromTwoNumbers & { readonly of: 'other' }) | undefined {
  const counts = sentence.filter(({ found }) => !found.measure);
  const [one, two] = counts;
  const only = counts.length === 1 && one?.matches[0]?.isExact ? one.matches[0].number : undefined;
  // A count until 15 December is not compared with a whole year.
  const isOfSameDays = ({ to }: IndexedNumber, { to: other }: IndexedNumber) =>
    Math.abs(Date.parse(to) - Date.parse(dayOfYearBefore(other))) <= MILLISECONDS_PER_DAY;
  const isBefore = (each: IndexedNumber, other: IndexedNumber) =>
    each.reporter === other.reporter && isYearBefore(each, other) && isOfSameDays(each, other);
  const before = only && newest(numbers.filter((each) => isBefore(each, only)));
  const yearOf = ({ to }: IndexedNumber) => Number(to.slice(0, 4));
  const isNamed =
    only &&
    before &&
    years.includes(yearOf(before)) &&
    years.every((year) => year === yearOf(before) || year === yearOf(only));
  if (only && before && isNamed && isBeside)
    return { sign: '÷', values: [only.value, before.value], numbers: [only, before], of: 'other' };
  const [a, b] = [one?.matches[0], two?.matches[0]];
  if (!one || !two || counts.length > 2 || !a?.isExact || !b?.isExact || !areAtTwoTimes(one, two)) return undefined;
  if (a.number.to === '' || b.number.to === '') return undefined;
  return {
    ...(a.number.to > b.number.to ? createCalculation('÷', one, two) : createCalculation('÷', two, one)),
    of: 'other',
  };
}

/**
 * Finds two counts of a sentence, the smaller of which is this percentage of the larger: `46,843 of 64,019, or 73.2 %`.
 * @param sentence the other numbers of the sentence
 */
export function findCountsWithPercentage(
  found: CheckedNumber['found'],
  sentence: readonly CheckedNumber[],
): CalculationFromTwoNumbers | undefined {
  const counts = sentence.filter((each) => !each.found.measure && each.matches.length > 0);
  const decimals = String(found.value).split('.')[1]?.length ?? 0;
  for (const part of counts)
    for (const whole of counts) {
      const isIt = Number(((part.found.value / whole.found.value) * 100).toFixed(decimals)) === found.value;
      if (part.found.value < whole.found.value && isIt && !areAtTwoTimes(part, whole))
        return createCalculation('/', part, whole);
    }
  return undefined;
}

/** Maximum distance, in tokens, between a sum and words such as “in all”. */
const TOTAL_WITHIN = 3;

/**
 * Finds the correct sum of the only two counts before a number that the text wrongly presents as their sum: `3,523
 * people and another 327, in all 3,950`.
 * @param sentence the other numbers of the sentence
 */
export function findMisstatedSum(
  { found }: CheckedNumber,
  sentence: readonly CheckedNumber[],
  { terms }: Pick<CheckedText, 'terms'>,
): (CalculationFromTwoNumbers & { readonly of: 'other' }) | undefined {
  const [a, b, ...more] = sentence.filter((each) => each.found.end <= found.first && !each.found.measure);
  const metrics = new Set([a, b].map((each) => each?.matches[0]?.isExact && each.matches[0].number.metric));
  if (found.measure || !a || !b || more.length > 0 || metrics.size > 1 || !a.matches[0]?.isExact) return undefined;
  const [larger, sum] = [Math.max(a.found.value, b.found.value), a.found.value + b.found.value];
  if (found.value <= larger || found.value >= larger + sum || found.value === sum) return undefined;
  const isTotal = terms.some(
    ({ role, first, end }) =>
      role === 'total' &&
      (end <= found.first
        ? first >= b.found.end && found.first - end < TOTAL_WITHIN
        : first >= found.end && first - found.end < TOTAL_WITHIN),
  );
  return isTotal ? { ...createCalculation('+', a, b), of: 'other' } : undefined;
}

/**
 * Finds the correct difference of the only two counts before a number that the text wrongly presents as their
 * difference, if they are values of one count at two times: `from 63,121 in 2021 to 70,781 in 2022, or 9,660 more`.
 * @param sentence the other numbers of the sentence
 */
export function findMisstatedDifference(
  { found, around: { isDifference } }: CheckedNumber,
  sentence: readonly CheckedNumber[],
): (CalculationFromTwoNumbers & { readonly of: 'other' }) | undefined {
  const [a, b, ...more] = sentence.filter((each) => each.found.end <= found.first && !each.found.measure);
  if (found.measure || !isDifference || !a?.matches[0]?.isExact || !b?.matches[0]?.isExact || more.length > 0)
    return undefined;
  // `27,000 fewer` can be 27,244 rounded.
  const error = Math.abs(Math.abs(a.found.value - b.found.value) - found.value);
  if (!areAtTwoTimes(a, b) || error < found.grain) return undefined;
  return {
    ...(a.found.value > b.found.value ? createCalculation('−', a, b) : createCalculation('−', b, a)),
    of: 'other',
  };
}

function percentExactly(value: number, base: number): number {
  return (value / base - 1) * 100;
}

/** Whether a percentage is the change between two values, rounded or, as in some news, truncated after one decimal. */
function rounds({ value: share }: CheckedNumber['found'], value: number, base: number): boolean {
  const [below, above] = Number.isInteger(share) ? [0.5, 0.5] : [0.05, 0.1];
  const rest = Math.abs(percentExactly(value, base)) - share;
  return rest >= -below - 1e-9 && rest <= above + 1e-9;
}

/** Whether two numbers are values of one count at two times, so that neither is a share of the other. */
function areAtTwoTimes({ matches: [a] }: CheckedNumber, { matches: [b] }: CheckedNumber): boolean {
  if (!a || !b) return false;
  return isOfOneSeries(a.number, b.number) && a.number.place === b.number.place && a.number.to !== b.number.to;
}

/** Returns the version in force among several versions of one value, such as published and restated. */
function newest(versions: readonly IndexedNumber[]): IndexedNumber | undefined {
  return versions.toSorted(
    (a, b) => VERSION_STATUS_ORDER.indexOf(a.status) - VERSION_STATUS_ORDER.indexOf(b.status),
  )[0];
}

function dayOfYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

const MILLISECONDS_PER_DAY = 864e5;

function isYearBefore(other: IndexedNumber, { metric, place, from, to }: IndexedNumber): boolean {
  if (from === '' || to === '' || other.metric !== metric || other.place !== place) return false;
  return other.from === dayOfYearBefore(from) && other.to.slice(0, 7) === dayOfYearBefore(to).slice(0, 7);
}

function createCalculation(
  sign: CalculationFromTwoNumbers['sign'],
  a: CheckedNumber,
  b: CheckedNumber,
): CalculationFromTwoNumbers {
  return { sign, values: [a.found.value, b.found.value], numbers: [a.matches[0]?.number, b.matches[0]?.number] };
}

function isOfOneSeries(a: IndexedNumber, b: IndexedNumber): boolean {
  return a.id !== b.id && a.metric === b.metric && a.reporter === b.reporter;
}
