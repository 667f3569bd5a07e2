import { isWholeYear } from '@/lib/facts/isWholeYear';
import { countSignificantDigits } from './countSignificantDigits';
import type { Closeness, FoundNumber, MeasureUnit } from './findNumbers';
import { comparePeriods, coversStatedPeriod, type PeriodRelation, type StatedPeriod } from './findPeriods';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import {
  areOnlyOtherPlacesNamed,
  isCountryLevelPlace,
  isPlaceNamed,
  selectPlacesBelowCountry,
} from './placeContainment';
import { isReporterNamed } from './reporterGroups';
import {
  alsoDescribesAccidents,
  canUnitWordMeanMetric,
  countsCertainNationalities,
  doKindsIdentifyMetric,
  identifiesWhatWasCounted,
  isCorrectNameOfUnit,
  isSpecificToMigration,
  rulesOutMetric,
  suggestsCountedTopic,
  type UnitKind,
} from './unitKinds';

/** The statements of a text about one of its numbers: unit, period, places, bodies and subject. */
export interface NumberContext {
  /** Unit words right after the number: `migrant trafficking networks`. */
  readonly nouns: readonly UnitKind[];
  /** Unit words between the previous and the next number. */
  readonly near: readonly UnitKind[];
  /** The unit words of `near` within a few tokens of the number. */
  readonly close: readonly UnitKind[];
  /** Whether the text is about migration, or about one of our places and no unrelated subject. */
  readonly isAnchored: boolean;
  /** Whether the sentence continues from the number before, without a word for what this number counts. */
  readonly isContinued: boolean;
  /** Unit words elsewhere in the sentence. */
  readonly far: readonly UnitKind[];
  /** The period that the sentence states for the number. */
  readonly period?: StatedPeriod;
  readonly places: readonly string[];
  /** Ends of distances that the sentence names, such as two ports. */
  readonly distanceEnds: readonly string[];
  readonly reporters: readonly string[];
  /** Bodies named before the number as those that counted, as in `according to the police, 256`. */
  readonly reportersBefore: readonly string[];
  /** Bodies that counted, according to words such as `according to` or `recorded`. */
  readonly countedBy: readonly string[];
  /** Whether the previous number, or the number of which this one is a part, was identified in the tables. */
  readonly followsIdentifiedNumber: boolean;
  /** Metrics of the previous numbers in the sentence, without repetition. */
  readonly earlier: readonly string[];
  /** Whether words near the number refer to another country or subject. */
  readonly isAboutOtherCountry: boolean;
  /** Direction of a percentage change. Default: the number is not a percentage change. */
  readonly change?: 'up' | 'down';
  /** Whether the words around the number present it as the size of a change or difference: `1,203 more`. */
  readonly isDifference: boolean;
  /** Whether the word right after the number is not in the vocabulary. */
  readonly isFollowedByUnknownWord: boolean;
  /** Whether the sentence names a subject that none of our numbers is about. */
  readonly namesUnrelatedSubject: boolean;
  /** Whether the number concerns a town for which no table has a series. */
  readonly isAboutUntrackedTown: boolean;
  /**
   * Whether the text has words outside the vocabulary. Without any, only its unit words can show what the text is
   * about.
   */
  readonly hasOtherWords: boolean;
}

/** A number in the fact base that a number in the sentence may refer to. */
export interface NumberMatch {
  readonly number: IndexedNumber;
  readonly score: number;
  readonly isExact: boolean;
  /** Whether the value equals an end of the range in the tables; it counts as exact. */
  readonly isEdge?: true;
  readonly periodRelation: PeriodRelation;
}

/** Contribution of each agreement between a sentence and a number of the fact base to the score of a match. */
const WEIGHTS = {
  exact: 4,
  rounded: 2,
  /** The value equals one end of the number's range. */
  edge: 3,
  /** Weights by number of significant digits: long values rarely match by chance. */
  digits: [0, -1, 0, 1.5, 3, 5],
  unit: 3,
  /** Weight of each further unit word that agrees, such as “fence” with “attempts”. */
  unitToo: 1,
  /** A word such as “migrants”, which fits most of our counts. */
  unitVague: 2,
  /** Weight of each nearby unit word that contradicts the metric, and of those after the number if none agrees. */
  unitOther: -1.5,
  nounOther: -3,
  noUnit: -2,
  samePeriod: 2.5,
  periodApart: -3,
  place: 2,
  /** The place is a part of a country, and the sentence names only the country or no place. */
  placeUnsaid: -0.5,
  placeOther: -2,
  /** The same metric as the previous number, where no word names another. */
  continued: 2,
  reporter: 1,
  wholeYear: 0.3,
  published: 0.2,
} as const;

type Metrics = Readonly<Record<string, IndexedMetric>>;

/** Minimum score of a match by number of significant digits: short numbers often match by chance. */
const THRESHOLDS = [8, 7.5, 7, 6, 6.5, 5];
/** Minimum score of a match where a word for what we count follows the number. */
const NOUN_THRESHOLD = 5.1;
/** Minimum score of a match for a value of at least `DISTINCTIVE_FROM`. */
const LONG_THRESHOLD = 6.5;
/** Minimum scores for a text that consists of the number alone. */
const BARE_THRESHOLDS = { exact: 3, edge: 3, rounded: 1.5 } as const;
/** A value with this many significant digits rarely equals a number in the tables by chance. */
const LONG = 3;
/** Exact values of at least this size need no unit word if the period or place agrees. */
const DISTINCTIVE_FROM = 1000;
/** From this value on, a word for what is counted is evidence enough. */
const DISTINCTIVE_COUNT = 10;
/** Maximum difference in score from the best match, and maximum number of matches (`RIVALS`). */
const RIVAL_WITHIN = 3;
const RIVALS = 6;

const UNIT_OF_MEASURE: Readonly<Record<Exclude<MeasureUnit, 'other'>, string>> = {
  percent: 'percent',
  euros: 'million euros',
  km: 'km',
  m: 'm',
  km2: 'km2',
  ordinal: 'ordinal',
};
const NO_COUNTS = new Set(Object.values(UNIT_OF_MEASURE));

/** Counts below this value are taken as rounded only after words such as “about”. */
const ROUNDED_FROM = 100;

/** Maximum relative error of rounding: `2,000` is not 1,771. */
const ROUNDED_BY = 0.05;

/**
 * Finds the numbers of the fact base that a number of a sentence may refer to, the most likely first.
 * @returns an empty list where nothing in the sentence connects it with our numbers
 */
export function findNumberMatches(
  found: FoundNumber,
  around: NumberContext,
  numbers: readonly IndexedNumber[],
  metrics: Metrics,
): readonly NumberMatch[] {
  if (found.measure === 'other') return [];
  const isBare = !around.hasOtherWords && ![...around.near, ...around.far].some(suggestsCountedTopic);
  // Filters by value first: few numbers of the tables pass.
  const ofValue = numbers.filter((number) => hasCompatibleValueAndUnit(found, number, metrics));
  const matches = ofValue.flatMap((number): readonly NumberMatch[] => {
    const agreement = agreementOf(found, number);
    if (!agreement) return [];
    const isBetweenEnds = isDistanceBetween(number, around.distanceEnds);
    // `Malians are 31.3 %`; a list of countries of origin continues: `Senegal with 29.2 %`.
    const isOfOrigins =
      number.metric === 'origin-share' && (around.near.includes('nationals') || continuesCount(around, number.metric));
    if (around.isAboutOtherCountry && !isBetweenEnds && !isOfOrigins) return [];
    if (found.measure === 'euros' && !isAmountPossible(number, around)) return [];
    if (around.nouns.some((noun) => rulesOutMetric(noun, number.metric))) return [];
    const periodRelation = around.period ? comparePeriods(around.period, number.from, number.to) : 'unknown';
    const isExact = agreement !== 'rounded';
    // Many numbers round to the same value. Those of another period, place or body are not meant.
    const isOfOtherBody = around.countedBy.length > 0 && !isReporterNamed(number.reporter, around.countedBy);
    const isFarFetched =
      periodRelation === 'apart' ||
      (isSumOverSeveralYears(number) && isOfOneYear(around.period)) ||
      (areOnlyOtherPlacesNamed(number.place, around.places) && !isBetweenEnds) ||
      isOfOtherBody;
    if (!isExact && isFarFetched) return [];
    // `UNHCR registers 332 refugees` is not the number of networks that another body counted.
    const isOfKind = () => doKindsIdentifyMetric(around.near, number.metric);
    if (isOfOtherBody && !around.followsIdentifiedNumber && !isOfKind()) return [];
    // A difference can equal a count by chance.
    if (around.isDifference && (isFarFetched || periodRelation !== 'same')) return [];
    if (found.measure === 'percent' && !identifiesShare(around, number, periodRelation)) return [];
    if (
      around.isFollowedByUnknownWord &&
      !isBetweenEnds &&
      !hasStrongContext(found, number, periodRelation, isExact, around)
    )
      return [];
    if (isShort(found) && !hasContext(found, number, periodRelation, around, metrics[number.metric]?.unit ?? ''))
      return [];
    // Short numbers agree by chance, so the words of another number are not enough: `124 in Tangier`, `and Spain 125`.
    const isOfOtherTime = around.isContinued && around.period?.isShared && periodRelation === 'apart';
    // `217 injured by fireworks in Ceuta`
    const isOfOtherPlace =
      around.isAboutUntrackedTown ||
      (around.near.some(alsoDescribesAccidents) &&
        areOnlyOtherPlacesNamed(number.place, around.places) &&
        !isReporterNamed(number.reporter, around.reporters));
    const isOfOther = isOfOtherTime || (isOfOtherPlace && periodRelation !== 'same');
    if (found.value < DISTINCTIVE_FROM && !found.measure && isOfOther) return [];
    // `25 people entered by May 2026` is new, not a number of 2025 under a wrong year; a day of an event may be wrong.
    const isNew = isLaterThan(around.period, number) && !isAnniversary(around.period, number);
    if (isShort(found) && periodRelation === 'apart' && isNew) return [];
    const isOnlyElsewhere = areOnlyOtherPlacesNamed(number.place, around.places) && !isBetweenEnds;
    if (!found.measure && isNew && isOnlyElsewhere) return [];
    if (found.value < DISTINCTIVE_FROM && !found.measure && isNew && isMonthsOfLaterYears(around.period, number))
      return [];
    const isOfNationals =
      around.near.includes('nationals') && countsCertainNationalities(number.metric) && around.isAnchored;
    const isLength = isBetweenEnds || isMeasuredPlace(found, number, around);
    if (
      !namesTopic(around, number.metric) &&
      !isOfNationals &&
      !isBare &&
      !isLength &&
      !(isExact && isAttributed(number, periodRelation, around)) &&
      !(isExact && isDistinctive(number, periodRelation, around))
    )
      return [];
    const score =
      WEIGHTS[agreement] +
      (isExact ? (WEIGHTS.digits[countSignificantDigits(found.value)] ?? 0) : 0) +
      (isBetweenEnds || isAreaOf(found, number, around) || isHeightOf(found, number, around)
        ? WEIGHTS.unit + WEIGHTS.place
        : (isMeasured(found, around) ? measuredScore(around, number.metric) : unitScore(around, number.metric)) +
          placeScore(around.places, number.place)) +
      periodScore(periodRelation, around.period) +
      (isReporterNamed(number.reporter, around.reporters) ? WEIGHTS.reporter : 0) +
      (continuesCount(around, number.metric) ? WEIGHTS.continued : 0) +
      (isNamedBefore(number.metric, periodRelation, around) ? WEIGHTS.continued : 0) +
      (isWholeYear(number) ? WEIGHTS.wholeYear : 0) +
      (number.status === 'published' ? WEIGHTS.published : 0);
    return score < (isBare ? BARE_THRESHOLDS[agreement] : thresholdFor(found, number.metric, around))
      ? []
      : [{ number, score, isExact, ...(agreement === 'edge' && { isEdge: true }), periodRelation }];
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const rivals = ranked.filter((match) => isRival(match, ranked[0] ?? match, around));
  const ofBody = [
    rivals.filter(({ number }) => around.reporters.includes(number.reporter)),
    rivals.filter(({ number }) => isReporterNamed(number.reporter, around.reporters)),
  ];
  const [best, ...others] = ofBody.find(({ length }) => length > 0) ?? rivals;
  return best ? [best, ...others.filter((match) => isTied(match, best, around))].slice(0, RIVALS) : [];
}

/**
 * Whether a match is about as likely as the best one. If its value is only an end of a range, the text must name its
 * body, and not that of the best match.
 */
function isRival(
  { number, score, isExact, isEdge, periodRelation }: NumberMatch,
  best: NumberMatch,
  { reporters }: Pick<NumberContext, 'reporters'>,
): boolean {
  if (best.score - score >= RIVAL_WITHIN || (best.isExact && !isExact)) return false;
  const isOfNamed = isReporterNamed(number.reporter, reporters) && !isReporterNamed(best.number.reporter, reporters);
  if (isEdge && !best.isEdge && !isOfNamed) return false;
  return best.periodRelation !== 'same' || periodRelation !== 'apart';
}

/** Whether no word in the sentence favours the best match over this one, by kind, period or place. */
function isTied(match: NumberMatch, best: NumberMatch, { near, period, places }: NumberContext): boolean {
  const kinds = near.filter(identifiesWhatWasCounted);
  const isOnlyOf = (one: NumberMatch, other: NumberMatch) =>
    kinds.some(
      (kind) => canUnitWordMeanMetric(kind, one.number.metric) && !canUnitWordMeanMetric(kind, other.number.metric),
    );
  if (isOnlyOf(best, match) && !isOnlyOf(match, best)) return false;
  if (period && !period.isShared && nearness(match, period) < nearness(best, period)) return false;
  const isOfPart = ({ number: { place } }: NumberMatch) => !isCountryLevelPlace(place) && isPlaceNamed(place, places);
  return !isOfPart(best) || isOfPart(match);
}

const FITS: readonly PeriodRelation[] = ['apart', 'unknown', 'overlaps', 'same'];

/** Ranks how well the period of a match fits a stated one; higher is closer. */
function nearness({ number: { from, to }, periodRelation }: NumberMatch, period: StatedPeriod): number {
  return FITS.indexOf(periodRelation) + (periodRelation === 'same' && coversStatedPeriod(period, from, to) ? 1 : 0);
}

function thresholdFor({ value, measure }: FoundNumber, metric: string, around: NumberContext): number {
  const { nouns } = around;
  if (measure || continuesCount(around, metric) || doKindsIdentifyMetric(nouns, metric)) return NOUN_THRESHOLD;
  const threshold = THRESHOLDS[countSignificantDigits(value)] ?? NOUN_THRESHOLD;
  return value >= DISTINCTIVE_FROM ? Math.min(LONG_THRESHOLD, threshold) : threshold;
}

/**
 * Whether a number without a word for what was counted has the metric of a previous number, or counts a part of it:
 * `1,257 by land in Ceuta and 33 in Melilla`, `10,405 rescued, 6,495 of them foreigners`.
 * @param metric metric of the number in the tables that this number may refer to
 */
function continuesCount({ isContinued, earlier, reporters }: NumberContext, metric: string): boolean {
  // `1,080 returns, 600 with IOM` are parts by body; `64,298 arrivals, 57,498 by sea and 6,800 in the two cities`.
  const parts = ['origin', 'foreign', 'moroccan', 'sea', 'land', ...reporters];
  return isContinued && earlier.some((each) => metric === each || parts.some((part) => metric === `${each}-${part}`));
}

/**
 * Whether a percentage matches. Percentages are short and common, so the text must also name what was counted, or the
 * period or reporter together with a migration word.
 */
function identifiesShare(
  { near, far, change, reporters }: NumberContext,
  { metric, reporter }: IndexedNumber,
  fit: PeriodRelation,
): boolean {
  // `12 % of them women`
  const isOfGroup = near.includes('groups') && !near.includes('nationals');
  if (change || (metric === 'origin-share' && isOfGroup)) return false;
  const kinds = [...near, ...far];
  const isOfBody = reporters.includes(reporter) && fit !== 'apart';
  return doKindsIdentifyMetric(kinds, metric) || ((fit === 'same' || isOfBody) && kinds.some(isSpecificToMigration));
}

/** Whether a number still matches although an unknown word, which may be what it counts, follows it. */
function hasStrongContext(
  { value }: FoundNumber,
  number: IndexedNumber,
  fit: PeriodRelation,
  isExact: boolean,
  { nouns, near, far, followsIdentifiedNumber, places }: NumberContext,
): boolean {
  // `256 illegal buildings`
  const isTelling = (kind: UnitKind) => identifiesWhatWasCounted(kind) || isSpecificToMigration(kind);
  if (nouns.some(isTelling) || followsIdentifiedNumber) return true;
  const kinds = [...near, ...far].filter(isTelling);
  const isPlaced = fit === 'same' || places.includes(number.place);
  const isOfKind = doKindsIdentifyMetric(kinds, number.metric);
  // `In 2025 the Canary Islands received 17,788 exhausted people`
  const isExactlyPlaced =
    isExact && countSignificantDigits(value) > LONG && fit === 'same' && places.includes(number.place);
  return (
    isOfKind ||
    (isExactlyPlaced && nouns.length > 0) ||
    (isExact &&
      countSignificantDigits(value) >= LONG &&
      isPlaced &&
      kinds.some((kind) => isWordFor(kind, number.metric)))
  );
}

function isShort({ value, measure }: FoundNumber): boolean {
  return measure === undefined && value < DISTINCTIVE_FROM && countSignificantDigits(value) < LONG;
}

/**
 * Whether there is further evidence for the match of a short number, which often matches by chance: the thing counted,
 * the period, the place or the reporter. In `50 people`, the word `people` is no evidence that the number counts
 * attempts.
 */
function hasContext(
  { value }: FoundNumber,
  number: IndexedNumber,
  fit: PeriodRelation,
  around: NumberContext,
  unit: string,
): boolean {
  const { nouns, near, places, reporters, followsIdentifiedNumber, hasOtherWords } = around;
  if (nouns.length > 0 && nouns.every((kind) => !identifiesWhatWasCounted(kind) && !isCorrectNameOfUnit(kind, unit)))
    return false;
  // “Five boats” is too frequent in news: such a small number needs a period, place or reporter, or a word for
  // migration.
  const isTelling = value >= DISTINCTIVE_COUNT || near.some(isSpecificToMigration);
  const isOfKind = isTelling && doKindsIdentifyMetric(near, number.metric);
  const isPlaced = fit === 'same' || places.includes(number.place) || reporters.includes(number.reporter);
  return isOfKind || isPlaced || followsIdentifiedNumber || !hasOtherWords;
}

/** Whether a period begins in a year after the end of a number's period. */
function isLaterThan(period: StatedPeriod | undefined, { from, to }: IndexedNumber): boolean {
  return period?.year !== undefined && period.year > Number((to || from).slice(0, 4));
}

/**
 * Whether a period consists of months in a year at least two years after the end of a number's period. The text then
 * gives a newer value: `147 networks in the first half of 2026`.
 */
function isMonthsOfLaterYears(period: StatedPeriod | undefined, { from, to }: IndexedNumber): boolean {
  return period?.months !== undefined && (period.year ?? 0) - Number((to || from).slice(0, 4)) > 1;
}

/** Whether a period is a single day in the month of an event but in another year, as in a report on its anniversary. */
function isAnniversary(period: StatedPeriod | undefined, { from, to }: IndexedNumber): boolean {
  return (
    period?.isDays === true && from.slice(0, 7) === to.slice(0, 7) && period.months?.[0] === Number(from.slice(5, 7))
  );
}

/** Whether a number is a sum over several years, which cannot be meant in a sentence about one year. */
export function isSumOverSeveralYears({ metric, from, to }: Pick<IndexedNumber, 'metric' | 'from' | 'to'>): boolean {
  return metric.endsWith('-total') || (from !== '' && to !== '' && from.slice(0, 4) !== to.slice(0, 4));
}

function isOfOneYear(period: StatedPeriod | undefined): boolean {
  if (!period || period.isOpen) return false;
  return period.lastYear === undefined && (period.year !== undefined || period.isRelative === true);
}

/** Whether words name what a metric counts, or the subject of migration. */
function namesTopic(
  { near, far, followsIdentifiedNumber, isAnchored, hasOtherWords }: NumberContext,
  metric: string,
): boolean {
  if (followsIdentifiedNumber) return true;
  return [...near, ...far].some((kind) => isWordFor(kind, metric)) && (isAnchored || !hasOtherWords);
}

function isWordFor(kind: UnitKind, metric: string): boolean {
  return suggestsCountedTopic(kind) && (isSpecificToMigration(kind) || canUnitWordMeanMetric(kind, metric));
}

/**
 * Whether the text names what a number counts, its period, and its reporter or place, whatever else the text is about.
 * For a short value, the word for what it counts must be right after it, and the place must be smaller than a country.
 */
function isAttributed(
  { metric, reporter, place, value }: IndexedNumber,
  fit: PeriodRelation,
  { nouns, near, reporters, places, namesUnrelatedSubject, isFollowedByUnknownWord }: NumberContext,
): boolean {
  const isOfKind = (kinds: readonly UnitKind[]) => doKindsIdentifyMetric(kinds, metric);
  const isLong = countSignificantDigits(value) > LONG;
  // `In 2017 Salvamento Marítimo looked after 23,135 people`
  const isOfAnything = namesUnrelatedSubject || isFollowedByUnknownWord;
  const isOfBody = isReporterNamed(reporter, reporters) && (isOfKind(nouns) || (isLong && !isOfAnything));
  // `46 bodies were recovered in Ceuta in 2025, the hospital staff say`
  // Other deaths can be as many.
  const isNamed = isOfKind(nouns.filter((kind) => kind === metric || !alsoDescribesAccidents(kind)));
  const isExactlyNamed = value >= DISTINCTIVE_COUNT && !isCountryLevelPlace(place) && isNamed;
  const isOfPlace = places.includes(place) && ((isLong && isOfKind(near)) || isExactlyNamed);
  return fit === 'same' && (isOfBody || isOfPlace);
}

/** Whether a long value whose period or place agrees is unlikely to match by coincidence. */
function isDistinctive(
  number: IndexedNumber,
  fit: PeriodRelation,
  { places, nouns, namesUnrelatedSubject, isFollowedByUnknownWord }: NumberContext,
): boolean {
  const hasPlace = !isCountryLevelPlace(number.place) && places.includes(number.place);
  // Moroccans, or people, can be counted in any context, but hardly so exactly at that place in that period.
  // Five digits at that place are no coincidence, even under another year.
  const digits = countSignificantDigits(number.value);
  const isExactlyPlaced = hasPlace && (digits > LONG + 1 || (digits > LONG && fit === 'same'));
  const isOfAnything =
    (isFollowedByUnknownWord && nouns.length === 0) ||
    (nouns.length > 0 && !nouns.some(suggestsCountedTopic) && !isExactlyPlaced);
  return number.value >= DISTINCTIVE_FROM && !namesUnrelatedSubject && !isOfAnything && (fit === 'same' || hasPlace);
}

/** Whether a number is the area of a named place: a place has only one, whatever the sentence counts. */
function isAreaOf({ measure }: FoundNumber, { place }: IndexedNumber, { places }: NumberContext): boolean {
  return measure === 'km2' && places.includes(place);
}

/** Whether a number is the height of a fence, which is the same in both cities. */
function isHeightOf({ measure }: FoundNumber, { metric }: IndexedNumber, { near, far }: NumberContext): boolean {
  return measure === 'm' && doKindsIdentifyMetric([...near, ...far], metric);
}

/** Whether the sentence names the place of a length or an area, which then needs no word for migration. */
function isMeasuredPlace({ measure }: FoundNumber, { place }: IndexedNumber, around: NumberContext): boolean {
  return (measure === 'km' || measure === 'km2') && !around.namesUnrelatedSubject && around.places.includes(place);
}

/**
 * Whether the sentence states not only the currency and place of an amount of money, but also who gave it or what it
 * was for, in agreement with the tables. Money for the fences is identified only by words for fences.
 */
export function statesDonorOrPurpose(
  { metric, place }: IndexedNumber,
  { near, far, reporters, followsIdentifiedNumber }: NumberContext,
): boolean {
  const kinds = [...near, ...far].filter((kind) => kind !== 'money');
  const isForAid = isCountryLevelPlace(place) && (reporters.length > 0 || kinds.some(suggestsCountedTopic));
  return followsIdentifiedNumber || isForAid || kinds.some((kind) => canUnitWordMeanMetric(kind, metric));
}

/**
 * Whether an amount of money may be one in the tables: a word for money is enough if the sentence names the receiving
 * country, or the period of the amount and no place.
 */
export function isAmountPossible(number: IndexedNumber, around: NumberContext): boolean {
  const { near, far, places, period } = around;
  const isReceived = isCountryLevelPlace(number.place) && places.includes(number.place);
  const isDated = places.length === 0 && period && comparePeriods(period, number.from, number.to) === 'same';
  return ([...near, ...far].includes('money') && (isReceived || isDated)) || statesDonorOrPurpose(number, around);
}

/** Whether the sentence names both ends of a distance, which its id contains: `distance-nador-almeria`. */
function isDistanceBetween({ id, metric }: IndexedNumber, ends: readonly string[]): boolean {
  return (
    metric === 'distance' && ends.some((one) => ends.some((other) => `${id}-`.startsWith(`distance-${one}-${other}-`)))
  );
}

function hasUnit({ measure }: FoundNumber, { metric }: IndexedNumber, metrics: Metrics): boolean {
  const unit = metrics[metric]?.unit ?? '';
  return measure === undefined ? !NO_COUNTS.has(unit) : measure !== 'other' && UNIT_OF_MEASURE[measure] === unit;
}

/** Whether a number in a text and one in the tables have the same value and unit. */
export function hasSameValueAndUnit(found: FoundNumber, number: IndexedNumber, metrics: Metrics): boolean {
  return agreementOf(found, number) === 'exact' && hasUnit(found, number, metrics);
}

/** Whether a number of a text has the unit of one in the tables, and its value or a rounded form of it. */
export function hasCompatibleValueAndUnit(found: FoundNumber, number: IndexedNumber, metrics: Metrics): boolean {
  return agreementOf(found, number) !== undefined && hasUnit(found, number, metrics);
}

/** Whether the values are equal, or one can be the other rounded. */
function agreementOf(found: FoundNumber, number: IndexedNumber): 'exact' | 'edge' | 'rounded' | undefined {
  const value = found.measure === 'euros' ? found.value / 1e6 : found.value;
  if (value === number.value) return 'exact';
  if (value === number.low || value === number.high) return 'edge';
  const { closeness, grain, measure } = found;
  // Areas may be rounded, `12 km²` for 12.3, and distances if words say so: `près de 500 km`.
  // `at least 70 missing` is not 76.
  const isPrecise = measure
    ? measure !== 'km2' && (measure !== 'km' || closeness === 'exact')
    : (closeness === 'exact' && grain < 100) || (closeness !== 'about' && value < ROUNDED_FROM);
  if (isPrecise) return undefined;
  return isRounded(number.value - value, value, grain, closeness) ? 'rounded' : undefined;
}

/**
 * Whether a table value is within the tolerance of a rounded number.
 * @param above table value minus stated value
 * @param closeness how the text qualifies the number, such as “almost”
 */
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

function unitScore(around: NumberContext, metric: string): number {
  const { nouns, near, close } = around;
  // If the sentence continues from the previous number, words between belong to that number.
  if (continuesCount(around, metric))
    return nouns.some((kind) => canUnitWordMeanMetric(kind, metric)) ? WEIGHTS.unitVague : 0;
  const telling = near.filter(identifiesWhatWasCounted);
  const agreeing = telling.filter((kind) => canUnitWordMeanMetric(kind, metric)).length;
  // Vague words before a number that only continues the sentence describe the number before.
  const isVague = (kind: UnitKind) => !identifiesWhatWasCounted(kind) && canUnitWordMeanMetric(kind, metric);
  const vague = (around.isContinued ? nouns : near).some(isVague) ? WEIGHTS.unitVague : 0;
  return (
    (agreeing > 0 ? WEIGHTS.unit + (agreeing - 1) * WEIGHTS.unitToo : 0) +
    vague +
    close.filter((kind) => identifiesWhatWasCounted(kind) && !canUnitWordMeanMetric(kind, metric)).length *
      WEIGHTS.unitOther +
    (telling.length > 0 && agreeing === 0 ? WEIGHTS.noUnit : 0) +
    (nouns.length > 0 && !nouns.some((kind) => canUnitWordMeanMetric(kind, metric)) ? WEIGHTS.nounOther : 0)
  );
}

/**
 * Whether a length, an amount of money or a share with a word for what it counts is identified by its unit: other words
 * are then no evidence against it.
 */
function isMeasured({ measure }: FoundNumber, { nouns }: NumberContext): boolean {
  return measure !== undefined && (measure !== 'percent' || nouns.some(identifiesWhatWasCounted));
}

/**
 * Returns the score of the words for the thing measured, which is often named once for several measures: `the fence is
 * 12 km long and 10 metres high`.
 */
function measuredScore({ near, far }: NumberContext, metric: string): number {
  const agreeing = [...near, ...far].filter((kind) => canUnitWordMeanMetric(kind, metric));
  if (agreeing.some(identifiesWhatWasCounted)) return WEIGHTS.unit;
  return agreeing.length > 0 ? WEIGHTS.unitVague : 0;
}

/**
 * Whether a number without any unit word beside it has its own period, and the sentence before says what was counted:
 * `256 people were rescued. For the first quarter of 2022 the ministry counts 97.`
 */
function isNamedBefore(
  metric: string,
  fit: PeriodRelation,
  { near, far, period, isContinued }: NumberContext,
): boolean {
  const isOfOwnPeriod = fit === 'same' && !period?.isShared;
  return isOfOwnPeriod && near.length === 0 && !isContinued && doKindsIdentifyMetric(far, metric);
}

function periodScore(fit: PeriodRelation, period: StatedPeriod | undefined): number {
  if (fit === 'same') return WEIGHTS.samePeriod;
  // A period shared with another number is no evidence against this one.
  return fit === 'apart' && !period?.isShared ? WEIGHTS.periodApart : 0;
}

function placeScore(places: readonly string[], place: string): number {
  const parts = selectPlacesBelowCountry(places);
  if (isPlaceNamed(place, places)) return isCountryLevelPlace(place) ? 0 : WEIGHTS.place;
  if (isCountryLevelPlace(place)) return parts.length > 0 ? WEIGHTS.placeUnsaid : 0;
  return parts.length > 0 ? WEIGHTS.placeOther : WEIGHTS.placeUnsaid;
}
