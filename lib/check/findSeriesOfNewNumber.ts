import { isWholeYear } from '@/lib/facts/isWholeYear';
import type { CheckTables } from './checkText';
import { isSumOverSeveralYears, type NumberContext } from './findNumberMatches';
import type { FoundNumber } from './findNumbers';
import { comparePeriods, coversStatedPeriod } from './findPeriods';
import type { IndexedNumber } from './indexedNumber';
import { isCountryLevelPlace, isPlaceNamed, selectPlacesBelowCountry } from './placeContainment';
import { isBodyOfSameState, isReporterNamed } from './reporterGroups';
import {
  canUnitWordMeanMetric,
  identifiesWhatWasCounted,
  isCorrectNameOfUnit,
  isSpecificNameOfUnit,
  isSpecificToMigration,
  TRAVEL_WAY_UNIT_KINDS,
  type UnitKind,
} from './unitKinds';

/** Values from the tables that belong to the same series as a number that no table has. */
export interface SeriesOfNewNumber {
  /** The values of the period that the sentence names, in all versions, if the tables have any. */
  readonly named: readonly IndexedNumber[];
  /**
   * The last consecutive years, newest first: for each, the newest version of its value, else a value that we
   * calculated, else the value of the longest part of that year in the tables.
   */
  readonly years: readonly IndexedNumber[];
  /** The same months of earlier consecutive years, newest first. */
  readonly sameMonths: readonly IndexedNumber[];
  /** The newest number of the current, incomplete year. */
  readonly current?: IndexedNumber;
  /** The change from the previous year's value in per cent, for each version of that value. */
  readonly changes: readonly { readonly from: IndexedNumber; readonly percent: number }[];
}

const BOTH_CITIES = 'ceuta-and-melilla';

/** Reporter of numbers that we calculated. */
const COMPUTED = 'computed';

/** Number of full years of a series that a remark on a new number lists. */
const YEARS = 3;
/**
 * Maximum factor by which a new value may be larger or smaller than others of its series. Where the sentence names the body
 * that counts, it may be smaller by `PLAUSIBLE_FACTOR_OF_BODY`, because such numbers often cover a day or a week.
 */
const PLAUSIBLE_FACTOR = 10;
const PLAUSIBLE_FACTOR_OF_BODY = 100;
/** Below this value, `PLAUSIBLE_FACTOR` applies even where the sentence names the body that counts. */
const WIDE_FROM = 100;
const MONTHS_OF_YEAR = 12;

/** Kinds that can name an aim beside an act: `intercepted 24,806 people who tried to reach Spain`. */
const AIMS: readonly UnitKind[] = ['tried', 'crossings', 'arrivals', 'entries', 'departures'];
/** Kinds for acts and their outcomes, beside which the kinds of `AIMS` name only an aim. */
const ACTS: readonly UnitKind[] = ['tried', 'foiled', 'deaths', 'victims', 'missing'];
/** Statuses of versions, in order of preference. Calculated values are used only for years without any other value. */
export const VERSION_STATUS_ORDER: readonly string[] = ['restated', 'published', 'provisional', 'derived'];

/**
 * Finds the series of a number that no table has, by the unit and place in its sentence.
 * @returns undefined where the sentence names no unit that has a series
 */
export function findSeriesOfNewNumber(
  { value, measure }: FoundNumber,
  around: NumberContext,
  { numbers, metrics }: Pick<CheckTables, 'numbers' | 'metrics'>,
): SeriesOfNewNumber | undefined {
  const { near, places, reporters, period } = around;
  if (measure || !around.isAnchored || around.namesUnrelatedSubject || around.isAboutOtherCountry) return undefined;
  // `rescued 412 young migrants`
  if (around.isFollowedByUnknownWord && !around.nouns.some(isSpecificToMigration)) return undefined;
  // The navy’s rescues off a town are among those of the country.
  if (around.isAboutUntrackedTown && !(near.includes('at-sea') && reporters.length > 0)) return undefined;
  if (period?.isDays || period?.lastYear !== undefined) return undefined;
  // `rescued 19,400 people, among them women`: the women are a part of the people.
  // `arrivals by sea and by land` are all arrivals.
  const isOneWay = !TRAVEL_WAY_UNIT_KINDS.every((kind) => near.includes(kind));
  const telling = near.filter(
    (kind) =>
      identifiesWhatWasCounted(kind) && kind !== 'groups' && (isOneWay || !TRAVEL_WAY_UNIT_KINDS.includes(kind)),
  );
  // `arrested 362 organisers`
  const units = telling.includes('organisers') ? telling.filter((kind) => kind !== 'foiled') : telling;
  if (units.length === 0) return undefined;
  const noun = around.nouns[0];
  const acts = units.some((kind) => ACTS.includes(kind)) ? units.filter((kind) => !AIMS.includes(kind)) : [];
  // `188 boats reached the islands`, `27 bodies were rescued`: the noun alone says what the number counts.
  const isThing = noun !== undefined && identifiesWhatWasCounted(noun) && !isCorrectNameOfUnit(noun, 'people');
  const others: readonly UnitKind[] = noun === 'pateras' ? ['boats'] : isThing ? [noun] : acts;
  const parts = selectPlacesBelowCountry(places);
  // A count for a part of the place is a different series: the Balearics alone, not the mainland and the Balearics.
  const isOfBothCities = (place: string) => place === BOTH_CITIES && isPlaceNamed(place, parts);
  const areBothCities = ['ceuta', 'melilla'].every((city) => parts.includes(city));
  const isPlaced = (place: string) =>
    areBothCities
      ? place === BOTH_CITIES
      : parts.length > 0
        ? parts.includes(place) || isOfBothCities(place)
        : isCountryLevelPlace(place) || place === BOTH_CITIES;
  const ofPlace = numbers.filter(
    (number) =>
      VERSION_STATUS_ORDER.includes(number.status) &&
      number.from !== '' &&
      number.to !== '' &&
      !isSumOverSeveralYears(number) &&
      metrics[number.metric]?.varies !== 'population' &&
      !(around.isContinued && isOfOtherCountry(number.place, places)) &&
      !isOfOtherBody(number, reporters) &&
      isPlaced(number.place),
  );
  // `29,604 people intercepted by the police`: the body names the count.
  const isOfNamed = ({ reporter }: IndexedNumber) => isReporterNamed(reporter, reporters);
  const numbersOf = (kinds: readonly UnitKind[]) => {
    const possible = ofPlace.filter(({ metric }) => kinds.every((kind) => canUnitWordMeanMetric(kind, metric)));
    const ofNamedUnit = possible.filter(({ metric }) =>
      kinds.some((kind) => namesCount(kind, metric, metrics[metric]?.unit ?? '')),
    );
    const isUnitNamed = ofNamedUnit.some(({ metric }) =>
      kinds.some((kind) => isSpecificNameOfUnit(kind, metrics[metric]?.unit ?? '')),
    );
    // The army and the ministry publish different series of rescues.
    return isUnitNamed || ofNamedUnit.some(isOfNamed) ? ofNamedUnit : [...ofNamedUnit, ...possible.filter(isOfNamed)];
  };
  const ofUnits = numbersOf(noun === 'pateras' ? others : units);
  const own = ofUnits.length > 0 || others.length === 0 ? ofUnits : numbersOf(others);
  // Each reporter of deaths has its own series, whereas the navy’s rescues are included in those of the ministry.
  const countsOfNamed = new Set(own.filter(isOfNamed).map(({ metric }) => metric));
  // `1,950 with the help of IOM`
  const isWithNamed = ({ metric }: IndexedNumber) => reporters.some((body) => metric.endsWith(`-${body}`));
  const ofPartner = own.filter(isWithNamed);
  const ofNamed = own.filter(({ metric }) => countsOfNamed.has(metric));
  const ofAll = selectMostGeneralCount([ofPartner, ofNamed, own].find(({ length }) => length > 0) ?? []);
  const series = selectNumbersOfOneReporter(ofAll, around);
  const full = series.filter(isWholeYear);
  const years = [...new Set(full.map(yearOf))].toSorted((a, b) => b - a);
  const versions = (year: number, of: readonly IndexedNumber[] = full) =>
    newestFirst(of.filter((each) => yearOf(each) === year));
  const months = period?.isOpen ? undefined : period?.months;
  const inMonths = months
    ? series.filter(({ from, to }) => comparePeriods({ first: 0, end: 0, months }, from, to) === 'same')
    : [];
  const monthYears = [...new Set(inMonths.map(yearOf))].toSorted((a, b) => b - a);
  const current = series
    .filter((each) => !isWholeYear(each) && yearOf(each) > (years[0] ?? 0) && each.from.endsWith('-01-01'))
    .toSorted((a, b) => b.to.localeCompare(a.to))[0];
  const stated = period?.year;
  // `since 2014` is a sum over years, which is not comparable with one year.
  if (period?.isOpen && stated !== undefined && years.some((year) => year >= stated)) return undefined;
  const base = months ? inMonths : full;
  const named = stated === undefined ? [] : versions(stated, base);
  // A value for an unspecified part of a year, or without a year, has no previous year to compare with.
  const isComparable = stated !== undefined && !period?.isPart && !period?.isOpen && named.length === 0;
  const lastOf = (all: readonly number[], of: readonly IndexedNumber[]) =>
    withoutGap(all, stated, ofCurrent)
      .filter((year) => year !== stated || named.length === 0)
      .slice(0, YEARS)
      .flatMap((year) => versions(year, of)[0] ?? []);
  // The current year is shown separately.
  const ofCurrent = current && yearOf(current);
  const yearly = [...full, ...longestParts(series, years).filter((each) => yearOf(each) !== ofCurrent)];
  const shown = {
    named,
    years: lastOf([...new Set(yearly.map(yearOf))], yearly),
    sameMonths: lastOf(monthYears, inMonths),
  };
  const isWide = countsOfNamed.size > 0 && value >= WIDE_FROM;
  // A month is about a twelfth of a year.
  const yearsPerPeriod = months && stated !== undefined ? (months[1] - months[0] + 1) / MONTHS_OF_YEAR : 1;
  const least = yearsPerPeriod / (isWide ? PLAUSIBLE_FACTOR_OF_BODY : PLAUSIBLE_FACTOR);
  const isPlausible = [...shown.named, ...shown.years, ...shown.sameMonths, ...(current ? [current] : [])].some(
    (each) => value <= each.value * PLAUSIBLE_FACTOR && value >= each.value * least,
  );
  if (!isPlausible) return undefined;
  return {
    ...shown,
    ...(current && { current }),
    changes: isComparable
      ? versions(stated - 1, base)
          .filter(
            ({ precision, from, to }) =>
              /^(exact|about)$/u.test(precision) && coversStatedPeriod(period ?? { first: 0, end: 0 }, from, to),
          )
          .map((from) => ({ from, percent: percentOver(value, from.value) }))
      : [],
  };
}

/**
 * Returns the years up to the first gap, newest first.
 * @param stated year of the number itself, which does not count as a gap
 * @param current the incomplete year, which is shown separately and does not count as a gap
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

/** Returns the longest count from 1 January for each year for which the tables have no full count. */
function longestParts(series: readonly IndexedNumber[], fullYears: readonly number[]): readonly IndexedNumber[] {
  const parts = series.filter((each) => !fullYears.includes(yearOf(each)) && each.from.endsWith('-01-01'));
  return parts.filter((each) => !parts.some((other) => yearOf(other) === yearOf(each) && other.to > each.to));
}

/** Number of full years that a reporter needs for a series of its own. */
const SERIES_FROM = 2;

/**
 * Selects the numbers of one reporter: the body that counted according to the text, or another body of its state. If
 * the text does not say who counted, a body that it names and that has a series is used, otherwise any. Of several
 * bodies, the one with the most full years is selected. Our calculations are kept, since they use that reporter's
 * numbers.
 */
function selectNumbersOfOneReporter(
  numbers: readonly IndexedNumber[],
  { countedBy, reporters }: Pick<NumberContext, 'countedBy' | 'reporters'>,
): readonly IndexedNumber[] {
  const fullYears = (body: string) =>
    new Set(numbers.filter((each) => each.reporter === body && isWholeYear(each)).map(yearOf)).size;
  const bodies = [...new Set(numbers.map(({ reporter }) => reporter))]
    .filter((body) => body !== COMPUTED)
    .toSorted((a, b) => fullYears(b) - fullYears(a));
  const named = bodies.find((body) => isReporterNamed(body, reporters) && fullYears(body) >= SERIES_FROM);
  const ofCounter =
    bodies.find((each) => isReporterNamed(each, countedBy)) ??
    bodies.find((each) => isBodyOfSameState(each, countedBy));
  const body = countedBy.length > 0 ? ofCounter : (named ?? bodies[0]);
  return body === undefined ? [] : numbers.filter(({ reporter }) => reporter === COMPUTED || reporter === body);
}

/** Whether a text names only countries other than that of a number: `332 networks in Morocco, and Spain 125`. */
function isOfOtherCountry(place: string, named: readonly string[]): boolean {
  return (
    isCountryLevelPlace(place) && named.length > 0 && named.every((each) => isCountryLevelPlace(each) && each !== place)
  );
}

/** Whether a count is named after its body, `deaths-unhcr`, and a text names only other bodies. */
function isOfOtherBody({ metric, reporter }: IndexedNumber, named: readonly string[]): boolean {
  return named.length > 0 && metric.endsWith(`-${reporter}`) && !isReporterNamed(reporter, named);
}

/** Whether a unit word names what a metric counts. “Fence” is ambiguous: several metrics count at the fences. */
function namesCount(kind: UnitKind, metric: string, unit: string): boolean {
  return isSpecificNameOfUnit(kind, unit) || (kind !== 'fence' && metric.startsWith(kind));
}

/** The change from `base` to `value`, in per cent with one decimal. */
function percentOver(value: number, base: number): number {
  return Math.round(((value - base) / base) * 1000) / 10;
}

/**
 * Selects the most general count, with full years if any has them; of equally general ones, the one with the most full
 * years.
 * @returns an empty list where two counts fit equally well, such as arrivals by land and by sea
 */
function selectMostGeneralCount(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
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

/** Sorts versions, the newest first, without repeated values, and without calculated ones if there are others. */
function newestFirst(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
  const rank = ({ status }: IndexedNumber) => VERSION_STATUS_ORDER.indexOf(status);
  const isOurs = ({ status }: IndexedNumber) => status === 'derived';
  const printed = numbers.filter((number) => !isOurs(number));
  const sorted = (printed.length > 0 ? printed : numbers).toSorted((a, b) => rank(a) - rank(b));
  return sorted.filter(({ value }, i) => sorted.findIndex((other) => other.value === value) === i);
}

function yearOf({ from }: IndexedNumber): number {
  return Number(from.slice(0, 4));
}
