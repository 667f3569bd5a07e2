import type { CheckedNumber, CheckedText } from './checkText';
import { findDescriptionEnd, isAboutOurCounts } from './collectNumberContext';
import { compareCounts, comparePartWithWhole } from './comparePartWithWhole';
import { countSignificantDigits } from './countSignificantDigits';
import { statesDonorOrPurpose } from './findNumberMatches';
import type { FoundNumber } from './findNumbers';
import { NEGATION } from './findPartWholePhrases';
import { comparePeriods, coversStatedPeriod, type StatedPeriod } from './findPeriods';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { areInSameSentence } from './tokens';
import {
  canUnitWordMeanMetric,
  countsCertainNationalities,
  doKindsIdentifyMetric,
  identifiesWhatWasCounted,
  isCorrectNameOfUnit,
  isSpecificNameOfUnit,
  TRAVEL_WAY_UNIT_KINDS,
  type UnitKind,
} from './unitKinds';
import type { Term, WordRole } from './vocabulary';

/** A remark on words of a text. `first` and `end` are token indexes. */
export type WordingRemark =
  /** A unit word that does not fit what the number counts. */
  | {
      readonly kind: 'unit';
      readonly first: number;
      readonly end: number;
      readonly number: CheckedNumber;
      readonly word: UnitKind;
    }
  /** Words that present one number as a part of another. */
  | {
      readonly kind: 'hinge';
      readonly first: number;
      readonly end: number;
      readonly whole: CheckedNumber;
      readonly part: CheckedNumber;
      /** Absent where the tables have both numbers. */
      readonly counts?: WholeAndPartCounts;
    }
  /** A period that differs from that of the number in the tables. */
  | {
      readonly kind: 'period';
      readonly first: number;
      readonly end: number;
      readonly number: CheckedNumber;
      /** The values in the tables for the period that the text names. */
      readonly instead: readonly IndexedNumber[];
    }
  /** A metaphor of war or water, with the glossary entry for what was counted. */
  | { readonly kind: 'word'; readonly first: number; readonly end: number; readonly entry: string };

/**
 * The counts of two numbers of a sentence, one of which is presented as part of the other. Each count is identified by
 * one of its numbers in the tables; undefined where the count is not known.
 */
type WholeAndPartCounts = readonly [whole: IndexedNumber | undefined, part: IndexedNumber | undefined];

type Metrics = Readonly<Record<string, IndexedMetric>>;

/** Maximum distance, in tokens, between a number and the word for what it counts. */
const UNIT_WITHIN = 6;

/**
 * Punctuation that separates a number from the nouns after it, unless “or” follows: `4,404 deaths, or
 * disappearances`.
 */
const STOPS = /^[.,،;:!?؟؛()[\]#]$/u;
const OR = /^(or|o|ou|او)$/u;

/**
 * Finds the words of a checked text that need a remark, in reading order.
 * @param countOf returns a number in the tables that belongs to the same count as a number that no table has
 */
export function findWordingRemarks(
  text: CheckedText,
  metrics: Metrics,
  numbers: readonly IndexedNumber[] = [],
  countOf: (number: CheckedNumber) => IndexedNumber | undefined = () => undefined,
): readonly WordingRemark[] {
  const found: WordingRemark[] = [];
  const reportedUnits = new Set<string>();
  for (const number of text.checked.filter((each) => hasReliableMatch(each, metrics))) {
    const unit = otherUnit(number, text, metrics);
    const key = `${unit?.id} ${number.matches[0]?.number.metric}`;
    if (unit && !reportedUnits.has(key))
      found.push({ kind: 'unit', first: unit.first, end: unit.end, number, word: unit.id as UnitKind });
    reportedUnits.add(key);
    const period = otherPeriod(number, text);
    if (period) {
      const { first, end } = period;
      found.push({ kind: 'period', first, end, number, instead: numbersForPeriod(period, number, numbers) });
    }
  }
  return [...found, ...partWholeRemarks(text, metrics, countOf), ...metaphorRemarks(text)].toSorted(
    (a, b) => a.first - b.first,
  );
}

/** Number of significant digits from which an exact value is unlikely to match by chance. */
const DISTINCTIVE_DIGITS = 3;

/**
 * Whether a number of a text reliably refers to its most likely match: not only are the digits equal, but the thing
 * counted or the period agrees too, or there are many digits.
 */
export function hasReliableMatch({ found, around, matches: [best] }: CheckedNumber, metrics: Metrics): boolean {
  if (!best) return false;
  const { metric } = best.number;
  const unit = metrics[metric]?.unit ?? '';
  // `rescued 2,000 people`: one word identifies the count, another names its unit.
  const isNamed =
    doKindsIdentifyMetric(around.near, metric) &&
    around.near.some((kind) => canUnitWordMeanMetric(kind, metric) && isSpecificNameOfUnit(kind, unit));
  const isLong = best.isExact && countSignificantDigits(found.value) >= DISTINCTIVE_DIGITS;
  // No number has the same period as `early 2022`.
  const isDated =
    best.periodRelation === 'same' || (best.periodRelation === 'overlaps' && around.period?.isPart === true);
  return isLong || isDated || (isNamed && (best.isExact || !around.isFollowedByUnknownWord));
}

/**
 * Whether value, unit and period agree with the most likely match: no word beside the number names another unit, and
 * the match covers all days of the stated period.
 */
export function agreesWithBestMatch(number: CheckedNumber, text: CheckedText, metrics: Metrics): boolean {
  const {
    matches: [best],
    around: { near, period },
  } = number;
  if (!best?.isExact || best.isEdge || best.periodRelation !== 'same' || !period) return false;
  // `14,746 of them in the first three months` may be those of another year.
  if (period.year === undefined && !period.isRelative) return false;
  const { metric, from, to } = best.number;
  const unit = metrics[metric]?.unit ?? '';
  return (
    coversStatedPeriod(period, from, to) &&
    doKindsIdentifyMetric(near, metric) &&
    near.every((kind) => !identifiesWhatWasCounted(kind) || canUnitWordMeanMetric(kind, metric)) &&
    // Words before the number are checked too: `more migrants in 2024 (78,685)` does not name attempts.
    (near.every((kind) => isCorrectNameOfUnit(kind, unit)) || near.some((kind) => isSpecificNameOfUnit(kind, unit))) &&
    otherUnit(number, text, metrics) === undefined
  );
}

/** Matches an article, a form of “to be” or a quotation mark between a denial and the noun that it denies. */
const BETWEEN_DENIAL_AND_NOUN = /^(a|an|the|es|era|fue|un|una|une|des?|d|["“”«»‘’])$/u;

/**
 * Whether a noun is denied: `that is no invasion`, but not `they did not stop the invasion`.
 * @param noun index of its first token
 */
function isDenied(noun: number, { tokens }: CheckedText): boolean {
  const before = tokens.slice(0, noun).findLast(({ key }) => !BETWEEN_DENIAL_AND_NOUN.test(key));
  return before !== undefined && before.sentence === tokens[noun]?.sentence && NEGATION.test(before.key);
}

/** Finds metaphors, but only in a text about what we count: elsewhere a wave or a storm is meant literally. */
function metaphorRemarks(text: CheckedText): readonly WordingRemark[] {
  const { terms, checked } = text;
  if (!isAboutOurCounts(terms) && !checked.some(({ matches }) => matches.length > 0)) return [];
  const loaded = terms.filter(({ role, first }) => role === 'loaded-word' && !isDenied(first, text));
  // Each glossary entry is explained once.
  return loaded
    .filter(({ id }, i) => loaded.findIndex((other) => other.id === id) === i)
    .map(({ first, end, id }) => ({ kind: 'word', first, end, entry: id }));
}

/**
 * Finds words that make one number a part of another, if the tables have both numbers, the whole, or another number of
 * the same count as the whole.
 */
function partWholeRemarks(
  { partWholePhrases: all, checked }: CheckedText,
  metrics: Metrics,
  countOf: (number: CheckedNumber) => IndexedNumber | undefined,
): readonly WordingRemark[] {
  const of = (found: FoundNumber | undefined) => checked.find((each) => each.found === found);
  return all.flatMap((phrase): readonly WordingRemark[] => {
    const { first, end } = phrase;
    const [whole, part] = [of(phrase.whole), of(phrase.part)];
    const { measure } = phrase.part;
    if (!whole || !part) return [];
    const isShare = measure === 'percent' && whole.found.measure === undefined && part.matches.length > 0;
    if (!isShare && (whole.found.measure !== measure || (measure && measure !== 'euros'))) return [];
    // The whole may be rounded in the text, so the values of the tables are compared.
    const isLarger = part.found.value > whole.found.value;
    if (isLarger && !isPartLargerThanWhole(whole, part) && !isMinimum(whole.matches[0]?.number)) return [];
    const [isWholeFirm, isPartFirm] = [whole, part].map((each) => hasReliableMatch(each, metrics));
    const count = (each: CheckedNumber) => each.matches[0]?.number ?? countOf(each);
    const counts: WholeAndPartCounts = [count(whole), count(part)];
    if (part.matches.length === 0) {
      const isKnown = whole.matches.length === 0 || isWholeFirm;
      const known = whole.matches[0]?.number;
      const { period } = part.around;
      const isOfOtherTime = known && period && comparePeriods(period, known.from, known.to) === 'apart';
      // For two new numbers, a remark is shown only if the tables decide between the readings.
      const isDecided = whole.matches.length > 0 || compareCounts(...counts, metrics) !== 'undecided';
      const isSure =
        isKnown && isDecided && !isLarger && !isOfOtherTime && !phrase.isInconclusive && canBePart(part, counts);
      return isSure ? [{ kind: 'hinge', first, end, whole, part, counts }] : [];
    }
    const evidence = comparePartWithWhole(...counts, metrics);
    const isRelated = evidence === 'within' || evidence === 'same' || evidence === 'other-body';
    const isSure = isRelated
      ? isWholeFirm || isPartFirm
      : isWholeFirm && isPartFirm && (!phrase.isInconclusive || (phrase.isShare && evidence === 'other-kind'));
    return isSure ? [{ kind: 'hinge', first, end, whole, part }] : [];
  });
}

/** Whether no word says that a part counts something that its whole does not: `300 people, among them 12 boats`. */
function canBePart({ around }: CheckedNumber, [whole, part]: WholeAndPartCounts) {
  if (around.isAboutOtherCountry || around.namesUnrelatedSubject || around.isDifference) return false;
  const kinds = around.nouns.filter((kind) => identifiesWhatWasCounted(kind) && kind !== 'groups');
  return part !== undefined || kinds.every((kind) => canUnitWordMeanMetric(kind, whole?.metric ?? ''));
}

/** Whether the part is larger than its whole, both as written and in the tables. */
export function isPartLargerThanWhole(whole: CheckedNumber, part: CheckedNumber): boolean {
  const [ofWhole, ofPart] = [whole.matches[0]?.number.value, part.matches[0]?.number.value];
  // `more than 4,290` may be 4,455.
  if (isMinimum(whole.matches[0]?.number)) return false;
  return part.found.value > whole.found.value && ofWhole !== undefined && ofPart !== undefined && ofPart > ofWhole;
}

function isWay({ role, id }: Term): boolean {
  return role === 'unit' && TRAVEL_WAY_UNIT_KINDS.includes(id as UnitKind);
}

/** Unit words before the first number of a clause: `arrived by land 64,019 migrants`. */
function unitsBefore(number: FoundNumber, { terms, clauses, numbers }: CheckedText): readonly Term[] {
  const isOfClause = ({ first, end }: { readonly first: number; readonly end: number }) =>
    end <= number.first && clauses[first] === clauses[number.first];
  if (numbers.some(isOfClause)) return [];
  return terms.filter((term) => term.role === 'unit' && isOfClause(term));
}

/** Unit words that state only where or how people travelled, not what was counted. */
export const PLACE_OR_WAY_UNIT_KINDS: readonly UnitKind[] = ['at-sea', ...TRAVEL_WAY_UNIT_KINDS];

/** Kinds that can name something narrower than what was counted: a death, a means of travel, a group. */
const NARROWER: readonly UnitKind[] = [
  'deaths',
  'victims',
  'missing',
  'bodies',
  'boats',
  'by-sea',
  'by-land',
  'asylum',
  'groups',
  'networks',
];
const ABOARD = /^(in|on|aboard|by|en|dans|sur|bord|par|متن|في)$/u;

/** Whether a word names something narrower than what a number counts; not the boats of `46,843 people in boats`. */
function isNarrower(
  { id, first, end }: Term,
  number: FoundNumber,
  metric: string,
  { tokens, terms, clauses, checked }: CheckedText,
): boolean {
  const kind = id as UnitKind;
  const ways = terms.filter((term) => isWay(term) && clauses[term.first] === clauses[number.first]);
  // `by sea and by land`
  if (new Set(ways.map((way) => way.id)).size > 1) return false;
  // `46,843 Moroccans`, `46,843 pateras`; not `migrants from Morocco` or `people in pateras`.
  if (first === number.end && kind === 'nationals') return !countsCertainNationalities(metric);
  if (first === number.end && kind === 'pateras') return !canUnitWordMeanMetric('boats', metric);
  if (!NARROWER.includes(kind) || canUnitWordMeanMetric(kind, metric)) return false;
  // `46,843 people from boats`
  const isAfterOther = terms.some((term) => term.role === 'unit' && term.first >= number.end && term.first < first);
  const isAboard = tokens.slice(Math.max(number.end, first - 3), first).some(({ key }) => ABOARD.test(key));
  if (kind === 'boats' && (isAfterOther || isAboard)) return false;
  // A word just before another number belongs to that number.
  const isOfNext = checked.some(({ found }) => found !== number && found.first >= end && found.first - end < 2);
  return !isOfNext && !terms.some(({ role, end: last }) => role === 'hinge' && last <= first && first - last < 2);
}

/** Whether a word names what a later number counts, not this one: the boats of `the 5,864 in 347 boats`. */
function isOfLater({ id, first }: Term, found: FoundNumber, unit: string, { checked }: CheckedText, metrics: Metrics) {
  const between = checked.filter((each) => each.found.first >= found.end && each.found.end <= first);
  const units = between.flatMap(({ matches: [best] }) => (best ? [metrics[best.number.metric]?.unit ?? ''] : []));
  return units.some((other) => other !== unit && isSpecificNameOfUnit(id as UnitKind, other));
}

function isMinimum(number: IndexedNumber | undefined): boolean {
  return number?.precision === 'at-least' || number?.precision === 'more-than';
}

/** The unit word beside the number, if it is a wrong name for what the most likely match counts. */
function otherUnit({ found, around, matches }: CheckedNumber, text: CheckedText, metrics: Metrics): Term | undefined {
  const metric = matches[0]?.number.metric ?? '';
  const unit = metrics[metric]?.unit;
  if (unit === undefined || found.measure) return undefined;
  const next = findDescriptionEnd(text.numbers.indexOf(found), text);
  const stop = text.tokens.findIndex(
    ({ text: sign }, at, all) => at >= found.end && STOPS.test(sign) && !OR.test(all[at + 1]?.key ?? ''),
  );
  const last = Math.min(next, found.end + UNIT_WITHIN, stop < 0 ? next : stop);
  const nouns = text.terms
    .filter(
      ({ role, first }) =>
        role === 'unit' && first >= found.end && first < last && text.clauses[first] === text.clauses[found.first],
    )
    .filter((term) => !isOfLater(term, found, unit, text, metrics))
    .filter(({ first }) => !text.terms.some(({ role, end }) => role === 'agent' && end <= first && first - end < 2));
  const [noun] = nouns;
  // In `49 people stormed the fences` the number counts people, although “stormed” is a word for fence attempts.
  if (noun?.id === 'people' && !isCorrectNameOfUnit('people', unit)) return noun;
  // `46,843 people drowned`, `46,843 women arrived`: the tables count arrivals, whoever arrived.
  // `18,645 people were saved from drowning`
  const isOfCount =
    (countsCertainNationalities(metric) && around.near.includes('nationals')) ||
    around.near.some(
      (kind) =>
        identifiesWhatWasCounted(kind) &&
        !PLACE_OR_WAY_UNIT_KINDS.includes(kind) &&
        canUnitWordMeanMetric(kind, metric),
    );
  const before = unitsBefore(found, text);
  const narrower = [...before.filter(isWay), ...nouns].find(
    (term) => (term === nouns[0] || !isOfCount || isWay(term)) && isNarrower(term, found, metric, text),
  );
  if (narrower) return narrower;
  // `10,311 attempts, 8,000 of them by Moroccans`: the part is also of attempts.
  const whole = text.partWholePhrases.find(({ part }) => part === found)?.whole;
  const ofWhole = text.checked.find((number) => number.found === whole)?.around.near ?? [];
  if (ofWhole.some((kind) => identifiesWhatWasCounted(kind) && isSpecificNameOfUnit(kind, unit))) return undefined;
  const names = nouns.filter(({ id }) => isSpecificNameOfUnit(id as UnitKind, unit));
  if (names.some(({ id }) => identifiesWhatWasCounted(id as UnitKind))) return undefined;
  const others = nouns.filter(({ id }) => !isCorrectNameOfUnit(id as UnitKind, unit));
  // `849 people died`, `murieron 849 personas` overstate the deaths in a count that includes the missing.
  const isOfDeaths = before.every(
    ({ id }) => !isSpecificNameOfUnit(id as UnitKind, unit) || !identifiesWhatWasCounted(id as UnitKind),
  );
  const deaths = [...others, ...(isOfDeaths ? before : [])].find(
    ({ id }) => id === 'deaths' && canUnitWordMeanMetric(id, metric) && !isCorrectNameOfUnit(id, unit),
  );
  return deaths ?? (names.length > 0 ? undefined : others[0]);
}

/** Numbers with the same metric, place and reporter for the stated period, except those that we calculated. */
function numbersForPeriod(
  period: StatedPeriod,
  { matches }: CheckedNumber,
  numbers: readonly IndexedNumber[],
): readonly IndexedNumber[] {
  const best = matches[0]?.number;
  return numbers.filter(
    ({ metric, place, reporter, status, from, to }) =>
      metric === best?.metric &&
      place === best.place &&
      reporter === best.reporter &&
      status !== 'derived' &&
      coversExactly(period, from, to),
  );
}

/** Whether a number of the fact base covers exactly the stated months and all their days. */
function coversExactly(period: StatedPeriod, from: string, to: string): boolean {
  return comparePeriods(period, from, to) === 'same' && coversStatedPeriod(period, from, to);
}

/** The period that a text states for a number, if the tables clearly have another period for it. */
function otherPeriod(number: CheckedNumber, text: CheckedText): StatedPeriod | undefined {
  const { matches, around } = number;
  const { period } = around;
  const [best] = matches;
  if (!best?.isExact || !period || period.isShared || period.isOpen) return undefined;
  const { from, to } = best.number;
  // `approved in January 2019`: the date of approval is not the period of the amount.
  if (number.found.measure === 'euros' && best.periodRelation === 'overlaps') return undefined;
  if (number.found.measure === 'euros' && !statesDonorOrPurpose(best.number, around)) return undefined;
  const isSure =
    (matches.length <= 2 || matches.every(({ number: { from: a, to: b } }) => a === from && b === to)) &&
    matches.every(({ isExact, periodRelation: fit }) => isExact && fit === best.periodRelation);
  const later = text.checked.filter(({ found }) => found.first > number.found.first);
  const isOfLater = (each: StatedPeriod) => later.some((other) => other.around.period === each);
  // `from 419 to 332 in 2024`: the year is that of the second number.
  if (isOfLater(period)) return undefined;
  // A period before this number may also belong to it, and so may one that no later number has.
  const own = text.periods.filter((each) => each.first < number.found.first || !isOfLater(each));
  const isSaid = own.some((each) => coversExactly(each, from, to)) || isOfAll(own, best.number);
  if (!isSure || isSaid || isCompared(number, period, text)) return undefined;
  const isMeant =
    best.periodRelation === 'apart'
      ? period.year !== undefined
      : (best.periodRelation === 'overlaps' || (best.periodRelation === 'same' && !coversExactly(period, from, to))) &&
        isMeantLiterally(period, best.number, text);
  return isMeant ? period : undefined;
}

/** Words before a period that change its meaning: `before June 2022`. */
const BEFORE = /^(before|after|avant|apres|antes|tras|despues|قبل|بعد)$/u;

/**
 * After words with these roles a period belongs to another number: `fewer than in 2022`, `against six a year earlier`.
 */
const COMPARES: readonly WordRole[] = ['comparison', 'change', 'relative-year'];

function isCompared(
  { found }: CheckedNumber,
  { first, end, isDays }: StatedPeriod,
  { terms, tokens }: CheckedText,
): boolean {
  // `On 24 June 2023, a year after the tragedy`
  const isCounting = ({ role, id }: Term) => role === 'measure' && id === 'other';
  return (
    (isDays === true && terms.some((term) => isCounting(term) && areInSameSentence(tokens, term, found))) ||
    tokens.slice(Math.max(0, first - 2), first).some(({ key }) => BEFORE.test(key)) ||
    terms.some((term) => COMPARES.includes(term.role) && term.first >= found.end && term.first < end)
  );
}

/** Words after which a year means the whole year, in contrast to `the budget of 2022` or `by 2027`. */
const IN = /^(in|during|throughout|whole|entire|todo|en|durante|في|ف|خلال|سنه|عام|بسنه|لسنه)$/u;

/**
 * Whether a period in the reader's sentence claims other dates than those of the published number, and is not a loose
 * name for them: a year after `in`, or a part of a year that ends in another month.
 */
function isMeantLiterally(
  { first, end, months, isPart, isDays }: StatedPeriod,
  { from, to }: IndexedNumber,
  text: CheckedText,
): boolean {
  const isEvent = from.slice(0, 7) === to.slice(0, 7);
  if (isPart || isEvent) return false;
  if (months && months[0] === months[1]) return IN.test(text.tokens[first - 1]?.key ?? '') && !isDays;
  if (months) return months[1] !== Number(to.slice(5, 7));
  return end - first === 1 && IN.test(text.tokens[first - 1]?.key ?? '');
}

/** Whether a number is the sum over years that a text names one by one: `2021 and the first quarter of 2022`. */
function isOfAll(periods: readonly StatedPeriod[], { from, to }: IndexedNumber): boolean {
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  return years[0] !== years[1] && years.every((year) => periods.some((period) => period.year === year));
}
