import { isNamedBody } from './bodyGroups';
import { digitsOf } from './digitsOf';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import type { Closeness, FoundNumber, Measure } from './numbersIn';
import { coversAllDays, fitOf, type PeriodFit, type StatedPeriod } from './periodsIn';
import { isCountry, isNamed, isNamedElsewhere, partsOfCountries } from './placesWithin';
import {
  canMean,
  countsNationals,
  identifiesCount,
  indicatesTopic,
  isAnchor,
  isNameOf,
  type UnitKind,
} from './unitKinds';

/** The meaning of the words around a number of a sentence. */
export interface Surroundings {
  /** The unit words right after the number: `migrant trafficking networks`. */
  readonly nouns: readonly UnitKind[];
  /** Unit words between the number before and the number after. */
  readonly near: readonly UnitKind[];
  /** Those of them within a few words of it. */
  readonly close: readonly UnitKind[];
  /** Whether the text is about migration, or about one of our places and no other matter. */
  readonly isAnchored: boolean;
  /** Whether no word that says what was counted follows it, so that it goes on from the number before. */
  readonly isContinued: boolean;
  /** Those elsewhere in the sentence. */
  readonly far: readonly UnitKind[];
  /** The period that the sentence states for it. */
  readonly period?: StatedPeriod;
  readonly places: readonly string[];
  /** Ends of distances that the sentence names, such as two ports. */
  readonly distanceEnds: readonly string[];
  readonly reporters: readonly string[];
  /** The bodies that are named before the number, as in `according to`. */
  readonly reportersBefore: readonly string[];
  /** The bodies that counted, by words such as `according to` or `recorded`. */
  readonly countedBy: readonly string[];
  /** Whether the number before it, or the one of which it is said to be a part, is one of ours. */
  readonly followsOurs: boolean;
  /** Metrics of the numbers before it in the sentence, without repetition. */
  readonly earlier: readonly string[];
  /** Whether anything by the number says that it is about another country or matter. */
  readonly isElsewhere: boolean;
  /** The direction of a share that says by how much something rose or fell. */
  readonly change?: 'up' | 'down';
  /** Whether the word right after the number is none that we know. */
  readonly isOfUnknown: boolean;
  /** Whether the sentence names a matter that none of our numbers is about. */
  readonly isOtherMatter: boolean;
  /** Whether it is of a town for which no table has a series. */
  readonly isOfTown: boolean;
  /** Whether the text has words that we do not know, so that nothing but its unit words says what it is about. */
  readonly hasOtherWords: boolean;
}

/** A number of the fact base that a number of the sentence can be. */
export interface Match {
  readonly number: IndexedNumber;
  readonly score: number;
  readonly isExact: boolean;
  /** Whether the value is the lowest or the highest of a range in the tables, and counts as exact. */
  readonly isEdge?: true;
  readonly periodFit: PeriodFit;
}

/** How much each agreement between a sentence and a number of the fact base counts towards a match. */
const WEIGHTS = {
  exact: 4,
  rounded: 2,
  /** One end of what the number is between. */
  edge: 3,
  /** By how many digits there are before zeros: many are rarely the same by chance. */
  digits: [0, -1, 0, 1.5, 3, 5],
  unit: 3,
  /** Each further unit word that agrees, such as “fence” with “attempts”. */
  unitToo: 1,
  /** A word such as “migrants”, which fits most of our counts. */
  unitVague: 2,
  /** Each unit word that does not agree, and the one right after the number. */
  unitOther: -1.5,
  nounOther: -3,
  noUnit: -2,
  samePeriod: 2.5,
  periodApart: -3,
  place: 2,
  /** A part of the country where the sentence names the whole, or nothing. */
  placeUnsaid: -0.5,
  placeOther: -2,
  /** The kind of the number before it, when no word says what this one counts. */
  continued: 2,
  reporter: 1,
  wholeYear: 0.3,
  published: 0.2,
} as const;

/** What a match needs, by how many digits there are before zeros: short numbers are the same by chance. */
const THRESHOLDS = [8, 7.5, 7, 6, 6.5, 5];
/** Thresholds where a word for what we count follows the number, or the number is long. */
const NOUN_THRESHOLD = 5.1;
const LONG_THRESHOLD = 6.5;
/** Where a text says nothing but the number. */
const BARE_THRESHOLDS = { exact: 3, edge: 3, rounded: 1.5 } as const;
/** Digits before zeros of a value that is rarely the same by chance. */
const LONG = 3;
/** Exact values from here on, with the period or the place, need no unit word. */
const DISTINCTIVE_FROM = 1000;
/** Counts from here on need no more than the word for what is counted. */
const TELLING_COUNT = 10;
/** Matches so far behind the best are no rivals of it. */
const RIVAL_WITHIN = 3;
const RIVALS = 6;

const UNIT_OF_MEASURE: Readonly<Record<Exclude<Measure, 'other'>, string>> = {
  percent: 'percent',
  euros: 'million euros',
  km: 'km',
  m: 'm',
  km2: 'km2',
  ordinal: 'ordinal',
};
const NO_COUNTS = new Set(Object.values(UNIT_OF_MEASURE));

/** The most that rounding changes, as a share: `2,000` is not 1,771. */
const ROUNDED_BY = 0.05;

/**
 * Which numbers of the fact base a number of a sentence can be, the likeliest first.
 * @returns none where nothing in the sentence says that it is one of ours
 */
export function matchNumber(
  found: FoundNumber,
  around: Surroundings,
  numbers: readonly IndexedNumber[],
  metrics: Readonly<Record<string, IndexedMetric>>,
): readonly Match[] {
  if (found.measure === 'other') return [];
  const isBare = !around.hasOtherWords && ![...around.near, ...around.far].some(indicatesTopic);
  // Hardly any number of the tables has the value: only those are looked at closely.
  const ofValue = numbers.filter((number) => canBe(found, number, metrics[number.metric]?.unit ?? ''));
  const matches = ofValue.flatMap((number): readonly Match[] => {
    const agreement = agreementOf(found, number);
    if (!agreement) return [];
    const isBetweenEnds = isDistanceBetween(number, around.distanceEnds);
    // A list of countries that people come from goes on: `31.3 % from Mali, Senegal with 29.2 %`.
    const isOfOrigins = number.metric === 'origin-share' && goesOn(around, number.metric);
    if (around.isElsewhere && !isBetweenEnds && !isOfOrigins) return [];
    const periodFit = around.period ? fitOf(around.period, number.from, number.to) : 'unknown';
    const isExact = agreement !== 'rounded';
    // Many numbers round to one value: one of another time or place is not meant, nor our own arithmetic by one digit.
    const isFarFetched =
      periodFit === 'apart' ||
      (isOfSeveralYears(number) && isOfOneYear(around.period)) ||
      isNamedElsewhere(number.place, around.places) ||
      (number.status === 'derived' && digitsOf(found.value) === 1);
    if (!isExact && isFarFetched) return [];
    if (found.measure === 'percent' && !identifiesShare(around, number, periodFit)) return [];
    if (around.isOfUnknown && !isBetweenEnds && !hasStrongContext(found, number, periodFit, isExact, around)) return [];
    if (isShort(found) && !hasContext(found, number, periodFit, around, metrics[number.metric]?.unit ?? '')) return [];
    // Short numbers agree by chance, so the words of another number are not enough: `124 in Tangier`, `and Spain 125`.
    const isOfOtherTime = around.isContinued && around.period?.isShared && periodFit === 'apart';
    const isOfOther = isOfOtherTime || (around.isOfTown && periodFit !== 'same');
    if (found.value < DISTINCTIVE_FROM && !found.measure && isOfOther) return [];
    // `25 people entered by May 2026` is new, not a number of 2025 under a wrong year.
    if (isShort(found) && periodFit === 'apart' && isLaterThan(around.period, number)) return [];
    const isOfNationals = around.near.includes('nationals') && countsNationals(number.metric) && around.isAnchored;
    const isLength = isBetweenEnds || isMeasuredPlace(found, number, around);
    if (
      !namesTopic(around, number.metric) &&
      !isOfNationals &&
      !isBare &&
      !isLength &&
      !(isExact && isDistinctive(number, periodFit, around))
    )
      return [];
    const score =
      WEIGHTS[agreement] +
      (isExact ? (WEIGHTS.digits[digitsOf(found.value)] ?? 0) : 0) +
      (isBetweenEnds || isAreaOf(found, number, around) || isHeightOf(found, number, around)
        ? WEIGHTS.unit + WEIGHTS.place
        : (isMeasured(found, around) ? measuredScore(around, number.metric) : unitScore(around, number.metric)) +
          placeScore(around.places, number.place)) +
      periodScore(periodFit, around.period) +
      (isNamedBody(number.reporter, around.reporters) ? WEIGHTS.reporter : 0) +
      (goesOn(around, number.metric) ? WEIGHTS.continued : 0) +
      (isWholeYear(number) ? WEIGHTS.wholeYear : 0) +
      (number.status === 'published' ? WEIGHTS.published : 0);
    return score < (isBare ? BARE_THRESHOLDS[agreement] : thresholdFor(found, number.metric, around))
      ? []
      : [{ number, score, isExact, ...(agreement === 'edge' && { isEdge: true }), periodFit }];
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const rivals = ranked.filter((match) => isRival(match, ranked[0] ?? match, around));
  const ofBody = [
    rivals.filter(({ number }) => around.reporters.includes(number.reporter)),
    rivals.filter(({ number }) => isNamedBody(number.reporter, around.reporters)),
  ];
  const [best, ...others] = ofBody.find(({ length }) => length > 0) ?? rivals;
  return best ? [best, ...others.filter((match) => isTied(match, best, around))].slice(0, RIVALS) : [];
}

/** Whether a match is about as likely as the best. One end of a range is one if the text names only its body. */
function isRival(
  { number, score, isExact, isEdge, periodFit }: Match,
  best: Match,
  { reporters }: Pick<Surroundings, 'reporters'>,
): boolean {
  if (best.score - score >= RIVAL_WITHIN || (best.isExact && !isExact)) return false;
  const isOfNamed = isNamedBody(number.reporter, reporters) && !isNamedBody(best.number.reporter, reporters);
  if (isEdge && !best.isEdge && !isOfNamed) return false;
  return best.periodFit !== 'same' || periodFit !== 'apart';
}

/** Whether no word of the sentence decides between a match and the best: neither its kind, nor its time, nor its place. */
function isTied(match: Match, best: Match, { near, period, places }: Surroundings): boolean {
  const kinds = near.filter(identifiesCount);
  const isOnlyOf = (one: Match, other: Match) =>
    kinds.some((kind) => canMean(kind, one.number.metric) && !canMean(kind, other.number.metric));
  if (isOnlyOf(best, match) && !isOnlyOf(match, best)) return false;
  if (period && !period.isShared && nearness(match, period) < nearness(best, period)) return false;
  const isOfPart = ({ number: { place } }: Match) => !isCountry(place) && isNamed(place, places);
  return !isOfPart(best) || isOfPart(match);
}

const FITS: readonly PeriodFit[] = ['apart', 'unknown', 'overlaps', 'same'];

/** How near the period of a match is to a stated one: the higher, the nearer. */
function nearness({ number: { from, to }, periodFit }: Match, period: StatedPeriod): number {
  return FITS.indexOf(periodFit) + (periodFit === 'same' && coversAllDays(period, from, to) ? 1 : 0);
}

function thresholdFor({ value, measure }: FoundNumber, metric: string, around: Surroundings): number {
  const { nouns } = around;
  if (measure || goesOn(around, metric) || nouns.some((kind) => identifiesCount(kind) && canMean(kind, metric)))
    return NOUN_THRESHOLD;
  const threshold = THRESHOLDS[digitsOf(value)] ?? NOUN_THRESHOLD;
  return value >= DISTINCTIVE_FROM ? Math.min(LONG_THRESHOLD, threshold) : threshold;
}

/**
 * Whether a number without a word for what was counted has the kind of a number before it, or is a part of that kind:
 * `1,257 by land in Ceuta and 33 in Melilla`, `10,405 rescued, 6,495 of them foreigners`.
 */
function goesOn({ isContinued, earlier, reporters }: Surroundings, metric: string): boolean {
  // `1,080 returns, 600 with IOM` are parts by body.
  const parts = ['origin', 'foreign', 'moroccan', ...reporters];
  return isContinued && earlier.some((each) => metric === each || parts.some((part) => metric === `${each}-${part}`));
}

/** Shares are short and many: only words for what was counted, or its period or body with its group, say which. */
function identifiesShare(
  { near, far, change, reporters }: Surroundings,
  { metric, reporter }: IndexedNumber,
  fit: PeriodFit,
): boolean {
  if (change) return false;
  const kinds = [...near, ...far];
  const isOfBody = reporters.includes(reporter) && fit !== 'apart';
  return (
    kinds.some((kind) => identifiesCount(kind) && canMean(kind, metric)) ||
    ((fit === 'same' || isOfBody) && kinds.some(isAnchor))
  );
}

/** Where an unknown word follows the number, that may be what it counts: only the same long value, well placed, is ours. */
function hasStrongContext(
  { value }: FoundNumber,
  number: IndexedNumber,
  fit: PeriodFit,
  isExact: boolean,
  { nouns, near, far, followsOurs, places }: Surroundings,
): boolean {
  if (nouns.some(indicatesTopic) || followsOurs) return true;
  const kinds = [...near, ...far];
  const isPlaced = fit === 'same' || places.includes(number.place);
  const isOfKind = kinds.some((kind) => identifiesCount(kind) && canMean(kind, number.metric));
  return (
    isOfKind || (isExact && digitsOf(value) >= LONG && isPlaced && kinds.some((kind) => isWordFor(kind, number.metric)))
  );
}

function isShort({ value, measure }: FoundNumber): boolean {
  return measure === undefined && value < DISTINCTIVE_FROM && digitsOf(value) < LONG;
}

/**
 * Whether more than the digits of a short number, which are the same by chance, says that it is one of ours: what is counted,
 * the period, the place or the body. People are no attempts, `50 people`.
 */
function hasContext(
  { value }: FoundNumber,
  number: IndexedNumber,
  fit: PeriodFit,
  around: Surroundings,
  unit: string,
): boolean {
  const { nouns, near, places, reporters, followsOurs, hasOtherWords } = around;
  if (nouns.length > 0 && nouns.every((kind) => !identifiesCount(kind) && !isNameOf(kind, unit))) return false;
  // Five boats are found somewhere every day: so small a number needs its time, place or body, or a word for migration.
  const isTelling = value >= TELLING_COUNT || near.some(isAnchor);
  const isOfKind = isTelling && near.some((kind) => identifiesCount(kind) && canMean(kind, number.metric));
  const isPlaced = fit === 'same' || places.includes(number.place) || reporters.includes(number.reporter);
  return isOfKind || isPlaced || followsOurs || !hasOtherWords;
}

/** Whether a period begins in a year after that in which a number ends. */
function isLaterThan(period: StatedPeriod | undefined, { from, to }: IndexedNumber): boolean {
  return period?.year !== undefined && !period.isShared && period.year > Number((to || from).slice(0, 4));
}

/** Whether it adds up years that a sentence of one year does not mean. */
export function isOfSeveralYears({ metric, from, to }: Pick<IndexedNumber, 'metric' | 'from' | 'to'>): boolean {
  return metric.endsWith('-total') || (from !== '' && to !== '' && from.slice(0, 4) !== to.slice(0, 4));
}

function isOfOneYear(period: StatedPeriod | undefined): boolean {
  if (!period || period.isOpen) return false;
  return period.lastYear === undefined && (period.year !== undefined || period.isRelative === true);
}

/** Whether words say what a metric counts, or that they are about migration. */
function namesTopic({ near, far, followsOurs, isAnchored, hasOtherWords }: Surroundings, metric: string): boolean {
  if (followsOurs) return true;
  return [...near, ...far].some((kind) => isWordFor(kind, metric)) && (isAnchored || !hasOtherWords);
}

function isWordFor(kind: UnitKind, metric: string): boolean {
  return indicatesTopic(kind) && (isAnchor(kind) || canMean(kind, metric));
}

/** A long value with its own period or place is rarely another's. */
function isDistinctive(
  number: IndexedNumber,
  fit: PeriodFit,
  { places, nouns, isOtherMatter, isOfUnknown }: Surroundings,
): boolean {
  const hasPlace = !isCountry(number.place) && places.includes(number.place);
  // Moroccans, or people, can be counted for anything, but not so exactly at that place in that time.
  const isExactlyPlaced = digitsOf(number.value) > LONG && hasPlace && fit === 'same';
  const isOfAnything = isOfUnknown || (nouns.length > 0 && !nouns.some(indicatesTopic) && !isExactlyPlaced);
  return number.value >= DISTINCTIVE_FROM && !isOtherMatter && !isOfAnything && (fit === 'same' || hasPlace);
}

/** The area of a place that the sentence names: a place has one, whatever else the sentence counts. */
function isAreaOf({ measure }: FoundNumber, { place }: IndexedNumber, { places }: Surroundings): boolean {
  return measure === 'km2' && places.includes(place);
}

/** The height of a fence, which is one for both cities. */
function isHeightOf({ measure }: FoundNumber, { metric }: IndexedNumber, { near, far }: Surroundings): boolean {
  return measure === 'm' && [...near, ...far].some((kind) => identifiesCount(kind) && canMean(kind, metric));
}

/** A length, or an area, needs no word for migration where the sentence names the place that it is measured at. */
function isMeasuredPlace({ measure }: FoundNumber, { place }: IndexedNumber, around: Surroundings): boolean {
  return (measure === 'km' || measure === 'km2') && !around.isOtherMatter && around.places.includes(place);
}

/** Whether the two ends of a distance are named: its id names them, `distance-nador-almeria`. */
function isDistanceBetween({ id, metric }: IndexedNumber, ends: readonly string[]): boolean {
  return (
    metric === 'distance' && ends.some((one) => ends.some((other) => `${id}-`.startsWith(`distance-${one}-${other}-`)))
  );
}

function hasUnit({ measure }: FoundNumber, unit: string): boolean {
  return measure === undefined ? !NO_COUNTS.has(unit) : measure !== 'other' && UNIT_OF_MEASURE[measure] === unit;
}

/** Whether the values and what is measured are the same. */
export function hasSameValue(found: FoundNumber, number: IndexedNumber, unit: string): boolean {
  return hasUnit(found, unit) && agreementOf(found, number) === 'exact';
}

/** Whether the values are the same, or the one can be the other rounded, and what is measured is the same. */
export function canBe(found: FoundNumber, number: IndexedNumber, unit: string): boolean {
  return hasUnit(found, unit) && agreementOf(found, number) !== undefined;
}

/** Whether the values are the same, or the one can be the other rounded. */
function agreementOf(found: FoundNumber, number: IndexedNumber): 'exact' | 'edge' | 'rounded' | undefined {
  const value = found.measure === 'euros' ? found.value / 1e6 : found.value;
  if (value === number.value) return 'exact';
  if (value === number.low || value === number.high) return 'edge';
  const { closeness, grain, measure } = found;
  // Of measures, only distances are rounded: `près de 500 km`.
  const isPrecise = measure ? measure !== 'km' || closeness === 'exact' : closeness === 'exact' && grain < 100;
  if (isPrecise) return undefined;
  return isRounded(number.value - value, value, grain, closeness) ? 'rounded' : undefined;
}

/** Whether a value that lies so far above, or below, can be meant by a number that says how close it is. */
function isRounded(above: number, value: number, grain: number, closeness: Closeness): boolean {
  const near = Math.min(grain / 2, value * ROUNDED_BY);
  const far = Math.min(grain, value * 2 * ROUNDED_BY);
  switch (closeness) {
    case 'exact':
      return Math.abs(above) < near;
    case 'about':
      return Math.abs(above) < Math.max(near, value / 50);
    case 'more-than':
    case 'at-least':
      return above > 0 && above < far;
    case 'almost':
      return above < 0 && -above < far;
    case 'at-most':
      return above < 0 && -above < near;
  }
}

function unitScore(around: Surroundings, metric: string): number {
  const { nouns, near, close } = around;
  // Words before a number that goes on belong to the number before it.
  if (goesOn(around, metric)) return nouns.some((kind) => canMean(kind, metric)) ? WEIGHTS.unitVague : 0;
  const telling = near.filter(identifiesCount);
  const agreeing = telling.filter((kind) => canMean(kind, metric)).length;
  const vague = near.some((kind) => !identifiesCount(kind) && canMean(kind, metric)) ? WEIGHTS.unitVague : 0;
  return (
    (agreeing > 0 ? WEIGHTS.unit + (agreeing - 1) * WEIGHTS.unitToo : 0) +
    vague +
    close.filter((kind) => identifiesCount(kind) && !canMean(kind, metric)).length * WEIGHTS.unitOther +
    (telling.length > 0 && agreeing === 0 ? WEIGHTS.noUnit : 0) +
    (nouns.length > 0 && !nouns.some((kind) => canMean(kind, metric)) ? WEIGHTS.nounOther : 0)
  );
}

/** The unit says what a length or money is, and the noun what a share is of: other words do not speak against them. */
function isMeasured({ measure }: FoundNumber, { nouns }: Surroundings): boolean {
  return measure !== undefined && (measure !== 'percent' || nouns.some(identifiesCount));
}

/** What is measured is often named once for several measures: `the fence is 12 km long and 10 metres high`. */
function measuredScore({ near, far }: Surroundings, metric: string): number {
  const agreeing = [...near, ...far].filter((kind) => canMean(kind, metric));
  if (agreeing.some(identifiesCount)) return WEIGHTS.unit;
  return agreeing.length > 0 ? WEIGHTS.unitVague : 0;
}

function periodScore(fit: PeriodFit, period: StatedPeriod | undefined): number {
  if (fit === 'same') return WEIGHTS.samePeriod;
  // The period of another number says nothing against this one.
  return fit === 'apart' && !period?.isShared ? WEIGHTS.periodApart : 0;
}

function placeScore(places: readonly string[], place: string): number {
  const parts = partsOfCountries(places);
  if (isNamed(place, places)) return isCountry(place) ? 0 : WEIGHTS.place;
  if (isCountry(place)) return parts.length > 0 ? WEIGHTS.placeUnsaid : 0;
  return parts.length > 0 ? WEIGHTS.placeOther : WEIGHTS.placeUnsaid;
}

function isWholeYear({ from, to }: IndexedNumber): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
