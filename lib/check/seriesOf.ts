import { isNamedBody } from './bodyGroups';
import type { CheckTables } from './checkText';
import type { IndexedNumber } from './indexedNumber';
import { isOfSeveralYears, type Surroundings } from './matchNumber';
import type { FoundNumber } from './numbersIn';
import { fitOf } from './periodsIn';
import { isCountry, isNamed, partsOfCountries } from './placesWithin';
import { canMean, identifiesCount, namesUnit, type UnitKind } from './unitKinds';

/** The values in the tables of the count that a new number belongs to. */
export interface Series {
  /** The number of the time that the sentence names, in all its versions, where there is one. */
  readonly named: readonly IndexedNumber[];
  /** The last years without a gap between them, newest first: the newest version, our arithmetic or as much as the tables have. */
  readonly years: readonly IndexedNumber[];
  /** The same months of earlier years, newest first, without a gap. */
  readonly sameMonths: readonly IndexedNumber[];
  /** The newest number of a year that is not over. */
  readonly current?: IndexedNumber;
  /** How much the new number is above or below the one before it, in per cent, by each version of that. */
  readonly changes: readonly { readonly from: IndexedNumber; readonly percent: number }[];
}

const BOTH_CITIES = 'ceuta-and-melilla';

/** The body of numbers that we calculated. */
const COMPUTED = 'computed';

/** Full years, and years of the same months, that are shown. */
const YEARS = 3;
/** How many times as much, or as little, a value that belongs to a series can be. */
const PLAUSIBLE_FACTOR = 10;
/** Versions of one value, the newest first. What we calculated is for years that have no other. */
const VERSIONS: readonly string[] = ['restated', 'published', 'provisional', 'derived'];

/**
 * Finds the series that a number belongs to that is in no table, by the kind and the place that its sentence names.
 * @returns undefined where the sentence names no kind that has a series
 */
export function seriesOf(
  { value, measure }: FoundNumber,
  around: Surroundings,
  { numbers, metrics }: Pick<CheckTables, 'numbers' | 'metrics'>,
): Series | undefined {
  const { near, places, reporters, period } = around;
  if (measure || !around.isAnchored || around.isOtherMatter || around.isElsewhere) return undefined;
  if (around.isOfUnknown || around.isOfTown) return undefined;
  if (period?.isDays || period?.lastYear !== undefined) return undefined;
  const kinds = near.filter(identifiesCount);
  if (kinds.length === 0) return undefined;
  const parts = partsOfCountries(places);
  // The count of a part of the place is another: that of the Balearics, for the mainland and the Balearics.
  const isOfBothCities = (place: string) => place === BOTH_CITIES && isNamed(place, parts);
  const isPlaced = (place: string) =>
    parts.length > 0 ? parts.includes(place) || isOfBothCities(place) : isCountry(place) || place === BOTH_CITIES;
  const own = numbers.filter(
    (number) =>
      VERSIONS.includes(number.status) &&
      number.from !== '' &&
      number.to !== '' &&
      !isOfSeveralYears(number) &&
      metrics[number.metric]?.varies !== 'population' &&
      !(around.isContinued && isOfOtherCountry(number.place, places)) &&
      kinds.every((kind) => canMean(kind, number.metric)) &&
      kinds.some((kind) => namesCount(kind, number.metric, metrics[number.metric]?.unit ?? '')) &&
      isPlaced(number.place),
  );
  // Each body that counts the dead has a count of its own; the navy’s rescues are in that of the ministry.
  const countsOfNamed = new Set(
    own.filter(({ reporter }) => isNamedBody(reporter, reporters)).map(({ metric }) => metric),
  );
  const ofAll = longest(countsOfNamed.size > 0 ? own.filter(({ metric }) => countsOfNamed.has(metric)) : own);
  const series = ofOneBody(ofAll, around);
  const full = series.filter(isWholeYear);
  const years = [...new Set(full.map(yearOf))].toSorted((a, b) => b - a);
  const versions = (year: number, of: readonly IndexedNumber[] = full) =>
    newestFirst(of.filter((each) => yearOf(each) === year));
  const months = period?.months;
  const inMonths = months
    ? series.filter(({ from, to }) => fitOf({ first: 0, end: 0, months }, from, to) === 'same')
    : [];
  const monthYears = [...new Set(inMonths.map(yearOf))].toSorted((a, b) => b - a);
  const current = series
    .filter((each) => !isWholeYear(each) && yearOf(each) > (years[0] ?? 0) && each.from.endsWith('-01-01'))
    .toSorted((a, b) => b.to.localeCompare(a.to))[0];
  const stated = period?.year;
  // `since 2014` adds up years, of which none is to be compared with the number.
  if (period?.isOpen && stated !== undefined && years.some((year) => year >= stated)) return undefined;
  const base = months ? inMonths : full;
  const named = stated === undefined ? [] : versions(stated, base);
  // A value for a part of a year, or for no stated year, has no year before it to be compared with.
  const isComparable = stated !== undefined && !period?.isPart && !period?.isOpen && named.length === 0;
  const lastOf = (all: readonly number[], of: readonly IndexedNumber[]) =>
    withoutGap(all, stated, ofCurrent)
      .filter((year) => year !== stated || named.length === 0)
      .slice(0, YEARS)
      .flatMap((year) => versions(year, of)[0] ?? []);
  // The year that is not over is shown by itself.
  const ofCurrent = current && yearOf(current);
  const yearly = [...full, ...longestParts(series, years).filter((each) => yearOf(each) !== ofCurrent)];
  const shown = {
    named,
    years: lastOf([...new Set(yearly.map(yearOf))], yearly),
    sameMonths: lastOf(monthYears, inMonths),
  };
  const isPlausible = [...shown.named, ...shown.years, ...shown.sameMonths, ...(current ? [current] : [])].some(
    (each) => value <= each.value * PLAUSIBLE_FACTOR && value >= each.value / PLAUSIBLE_FACTOR,
  );
  if (!isPlausible) return undefined;
  return {
    ...shown,
    ...(current && { current }),
    changes: isComparable
      ? versions(stated - 1, base)
          .filter(({ precision }) => precision === 'exact' || precision === 'about')
          .map((from) => ({ from, percent: percentOver(value, from.value) }))
      : [],
  };
}

/**
 * Years, newest first, up to the first that is missing.
 * @param stated the year of the number itself, which is not missing
 * @param current a year that is shown by itself, from which the others go on
 */
function withoutGap(
  years: readonly number[],
  stated: number | undefined,
  current: number | undefined,
): readonly number[] {
  const isThere = (year: number) => years.includes(year) || year === stated || year === current;
  const newest = Math.max(...years, current ?? 0);
  return years
    .filter((year) => Array.from({ length: newest - year }, (_, i) => newest - i).every(isThere))
    .toSorted((a, b) => b - a);
}

/** The longest counts from 1 January of years without a full one: of a year that the tables have in part, as much as there is. */
function longestParts(series: readonly IndexedNumber[], fullYears: readonly number[]): readonly IndexedNumber[] {
  const parts = series.filter((each) => !fullYears.includes(yearOf(each)) && each.from.endsWith('-01-01'));
  return parts.filter((each) => !parts.some((other) => yearOf(other) === yearOf(each) && other.to > each.to));
}

/** Full years from which on a body has a series of its own. */
const SERIES_FROM = 2;

/**
 * The numbers of one body: of those that the text says counted; else of those that it names, where they have a series; else of
 * all. Of several, it is the one with the most full years. Our own arithmetic is on numbers of that body.
 */
function ofOneBody(
  numbers: readonly IndexedNumber[],
  { countedBy, reporters }: Pick<Surroundings, 'countedBy' | 'reporters'>,
): readonly IndexedNumber[] {
  const fullYears = (body: string) =>
    new Set(numbers.filter((each) => each.reporter === body && isWholeYear(each)).map(yearOf)).size;
  const bodies = [...new Set(numbers.map(({ reporter }) => reporter))]
    .filter((body) => body !== COMPUTED)
    .toSorted((a, b) => fullYears(b) - fullYears(a));
  const named = bodies.find((body) => isNamedBody(body, reporters) && fullYears(body) >= SERIES_FROM);
  const body = countedBy.length > 0 ? bodies.find((each) => isNamedBody(each, countedBy)) : (named ?? bodies[0]);
  return body === undefined ? [] : numbers.filter(({ reporter }) => reporter === COMPUTED || reporter === body);
}

/** Whether a text names a country, and only others than that of a number: `332 networks in Morocco, and Spain 125`. */
function isOfOtherCountry(place: string, named: readonly string[]): boolean {
  return isCountry(place) && named.length > 0 && named.every((each) => isCountry(each) && each !== place);
}

/** Whether a unit word names what a metric counts. “Fence” names no one count of those at the fences. */
function namesCount(kind: UnitKind, metric: string, unit: string): boolean {
  return namesUnit(kind, unit) || (kind !== 'fence' && metric.startsWith(kind));
}

/** The change from one value to another, in per cent to one decimal. */
function percentOver(value: number, base: number): number {
  return Math.round(((value - base) / base) * 1000) / 10;
}

/**
 * Chooses the most general count that has full years, otherwise the one with the most full years.
 * @returns none where the words fit two counts equally well, such as arrivals by land and by sea
 */
function longest(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
  const groups = new Map<string, IndexedNumber[]>();
  for (const number of numbers) {
    const key = `${number.metric} ${number.place}`;
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  const fullYears = (group: readonly IndexedNumber[]) => new Set(group.filter(isWholeYear).map(yearOf)).size;
  const narrowness = ([first]: readonly IndexedNumber[]) => first?.metric.split('-').length ?? 0;
  const isYearly = (group: readonly IndexedNumber[]) => Number(fullYears(group) > 0);
  const order = (a: readonly IndexedNumber[], b: readonly IndexedNumber[]) =>
    isYearly(b) - isYearly(a) || narrowness(a) - narrowness(b);
  const [best = [], rival] = [...groups.values()].toSorted((a, b) => order(a, b) || fullYears(b) - fullYears(a));
  const isTied = rival && order(best, rival) === 0 && best[0]?.metric !== rival[0]?.metric;
  return isTied ? [] : best;
}

/** One row for each value, the newest version first. */
function newestFirst(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
  const rank = ({ status }: IndexedNumber) => VERSIONS.indexOf(status);
  const isOurs = ({ status }: IndexedNumber) => status === 'derived';
  const printed = numbers.filter((number) => !isOurs(number));
  const sorted = (printed.length > 0 ? printed : numbers).toSorted((a, b) => rank(a) - rank(b));
  return sorted.filter(({ value }, i) => sorted.findIndex((other) => other.value === value) === i);
}

function yearOf({ from }: IndexedNumber): number {
  return Number(from.slice(0, 4));
}

export function isWholeYear({ from, to }: Pick<IndexedNumber, 'from' | 'to'>): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
