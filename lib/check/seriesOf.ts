import type { CheckTables } from './checkText';
import type { IndexedNumber } from './indexedNumber';
import { isOfSeveralYears, type Surroundings } from './matchNumber';
import type { FoundNumber } from './numbersIn';
import { fitOf } from './periodsIn';
import { isCountry, isNamed, partsOfCountries } from './placesWithin';
import { canMean, namesUnit, tellsCount } from './unitKinds';

/** The values in the tables of the count that a new number belongs to. */
export interface Series {
  /** The number of the time that the sentence names, in all its versions, where there is one. */
  readonly named: readonly IndexedNumber[];
  /** The last full years, newest first, each in its newest version. */
  readonly years: readonly IndexedNumber[];
  /** The same months of earlier years, newest first. */
  readonly sameMonths: readonly IndexedNumber[];
  /** The newest number of a year that is not over. */
  readonly current?: IndexedNumber;
  /** How much the new number is above or below the one before it, in per cent, by each version of that. */
  readonly changes: readonly { readonly from: IndexedNumber; readonly percent: number }[];
}

/** Full years, and years of the same months, that are shown. */
const YEARS = 3;
/** Versions of one value, the newest first. */
const VERSIONS: readonly string[] = ['restated', 'published', 'provisional'];

/**
 * The series of a number that is in no table, by the kind and the place that its sentence tells.
 * @returns undefined where the sentence does not tell a kind of which there is a series
 */
export function seriesOf(
  { value, measure }: FoundNumber,
  { near, places, reporters, period, isAnchored, isOtherMatter, isElsewhere }: Surroundings,
  { numbers, metrics }: Pick<CheckTables, 'numbers' | 'metrics'>,
): Series | undefined {
  if (measure || !isAnchored || isOtherMatter || isElsewhere) return undefined;
  const kinds = near.filter(tellsCount);
  if (kinds.length === 0) return undefined;
  const parts = partsOfCountries(places);
  const isPlaced = (place: string) =>
    parts.length > 0 ? isNamed(place, parts) : isCountry(place) || place === 'ceuta-and-melilla';
  const own = numbers.filter(
    (number) =>
      VERSIONS.includes(number.status) &&
      number.from !== '' &&
      number.to !== '' &&
      !isOfSeveralYears(number) &&
      kinds.every((kind) => canMean(kind, number.metric)) &&
      kinds.some((kind) => namesUnit(kind, metrics[number.metric]?.unit ?? '') || number.metric.startsWith(kind)) &&
      isPlaced(number.place),
  );
  // Bodies that count the dead count them apart.
  const ofNamed = own.filter(({ reporter }) => reporters.includes(reporter));
  const series = longest(ofNamed.length > 0 ? ofNamed : own);
  if (series.length === 0) return undefined;
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
  const isSettled = period?.lastYear === undefined;
  const base = months ? inMonths : full;
  const before = stated === undefined ? (months ? monthYears[0] : years[0]) : stated - 1;
  const named = stated !== undefined && isSettled ? versions(stated, base) : [];
  return {
    named,
    years: years
      .filter((year) => year !== stated)
      .slice(0, YEARS)
      .flatMap((year) => versions(year)[0] ?? []),
    sameMonths: monthYears
      .filter((year) => year !== stated)
      .slice(0, YEARS)
      .flatMap((year) => versions(year, inMonths)[0] ?? []),
    ...(current && { current }),
    changes:
      before === undefined || !isSettled || named.length > 0
        ? []
        : versions(before, base)
            .filter(({ precision }) => precision === 'exact' || precision === 'about')
            .map((from) => ({ from, percent: percentOver(value, from.value) })),
  };
}

/** The change from one value to another, in per cent to one decimal. */
export function percentOver(value: number, base: number): number {
  return Math.round(((value - base) / base) * 1000) / 10;
}

/** Chooses among counts the most general place that has full years; otherwise the count with the most full years. */
function longest(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
  const groups = new Map<string, IndexedNumber[]>();
  for (const number of numbers) {
    const key = `${number.metric} ${number.place}`;
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  const fullYears = (group: readonly IndexedNumber[]) => new Set(group.filter(isWholeYear).map(yearOf)).size;
  const narrowness = ([first]: readonly IndexedNumber[]) => first?.metric.split('-').length ?? 0;
  return (
    [...groups.values()].toSorted(
      (a, b) =>
        Number(fullYears(b) > 0) - Number(fullYears(a) > 0) ||
        narrowness(a) - narrowness(b) ||
        fullYears(b) - fullYears(a),
    )[0] ?? []
  );
}

/** One row for each value, the newest version first. */
function newestFirst(numbers: readonly IndexedNumber[]): readonly IndexedNumber[] {
  const rank = ({ status }: IndexedNumber) => VERSIONS.indexOf(status);
  const sorted = numbers.toSorted((a, b) => rank(a) - rank(b));
  return sorted.filter(({ value }, i) => sorted.findIndex((other) => other.value === value) === i);
}

function yearOf({ from }: IndexedNumber): number {
  return Number(from.slice(0, 4));
}

export function isWholeYear({ from, to }: Pick<IndexedNumber, 'from' | 'to'>): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
