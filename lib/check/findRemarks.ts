import type { Locale } from '@/lib/locales';
import {
  type CalculationFromTwoNumbers,
  directionIn,
  findCountsWithPercentage,
  findMisstatedChange,
  findMisstatedDifference,
  findMisstatedSum,
  findStatedChange,
  findSumOrDifference,
} from './calculations';
import { type CheckedNumber, type CheckedText, type CheckTables, checkText } from './checkText';
import { isAboutOurCounts } from './collectNumberContext';
import { countSignificantDigits } from './countSignificantDigits';
import { hasCompatibleValueAndUnit, hasSameValueAndUnit, isAmountPossible } from './findNumberMatches';
import type { FoundNumber } from './findNumbers';
import { comparePeriods } from './findPeriods';
import { findSeriesOfNewNumber, type SeriesOfNewNumber } from './findSeriesOfNewNumber';
import {
  agreesWithBestMatch,
  findWordingRemarks,
  hasReliableMatch,
  PLACE_OR_WAY_UNIT_KINDS,
  type WordingRemark,
} from './findWordingRemarks';
import type { IndexedNumber } from './indexedNumber';
import { areInSameSentence } from './tokens';
import {
  canUnitWordMeanMetric,
  countsCertainNationalities,
  identifiesWhatWasCounted,
  isCorrectNameOfUnit,
  type UnitKind,
} from './unitKinds';
import type { Term } from './vocabulary';

/** A remark on a number in a text. */
export interface NumberRemark {
  readonly kind: 'number';
  /** Index of the number's first token (`first`), and of the token after its last (`end`). */
  readonly first: number;
  readonly end: number;
  readonly number: CheckedNumber;
  /**
   * The calculation of this number from two others, in the text or in the tables; `other`: the correct change, sum or
   * difference of two numbers, which this number contradicts. Present only where no table has the number.
   */
  readonly calculation?: CalculationFromTwoNumbers & { readonly of: 'text' | 'tables' | 'other' };
  /** Numbers in the tables with the same digits, where no words connect the number with them. */
  readonly sameDigits?: readonly IndexedNumber[];
  /** The series that the number belongs to, where no table has the number itself. */
  readonly series?: SeriesOfNewNumber;
  /** Whether the number reliably refers to its most likely match (see the function of this name). */
  readonly hasReliableMatch?: boolean;
  /** Whether value, unit and period agree with its most likely match. */
  readonly agrees?: boolean;
  /** Whether the text has no other number or share, so that all places it names belong to this number. */
  readonly isAlone?: boolean;
}

export type Remark = NumberRemark | WordingRemark;

/** A checked text with all remarks on it. */
export interface TextWithRemarks {
  readonly text: CheckedText;
  /** Remarks on numbers and on words, in reading order. */
  readonly remarks: readonly Remark[];
}

/**
 * Finds all remarks on a text, based on the tables and the glossary.
 * @param page language of the page, used for texts that could be in several languages
 */
export function findRemarks(written: string, tables: CheckTables, page: Locale): TextWithRemarks {
  const text = checkText(written, tables, page);
  const numbers = text.checked
    .filter(({ found: { measure }, matches }) => measure !== 'other' && (measure !== 'ordinal' || matches.length > 0))
    .flatMap((number) => numberRemark(number, text, tables) ?? []);
  const countOf = (number: CheckedNumber) => numbersOf(numbers.find((each) => each.number === number)?.series)[0];
  const remarks = [...numbers, ...findWordingRemarks(text, tables.metrics, tables.numbers, countOf)];
  return { text, remarks: remarks.toSorted((a, b) => a.first - b.first) };
}

/** Digits that look like a year. */
const YEAR = /^(19|20)\d\d$/u;
const PER = /^(per|par|por|لكل)$/u;
/** Words between a number and the unit of time in a rate: `a day`, `al día`. */
const BEFORE_UNIT_OF_TIME = /^(a|per|al|por|par|في)$/u;

/** Number of significant digits from which a value is unlikely to match by chance. */
const DISTINCTIVE_DIGITS = 5;
const DISTINCTIVE_DIGITS_OF_MONEY = 2;
/**
 * Smaller values match by chance too often to be shown, or to be reported as absent in a text with identified numbers.
 */
const SHOWN_FROM = 100;

/**
 * Explains a number in a text by its matches, a calculation, numbers with the same digits, or its series.
 * @returns undefined for a number that needs no remark
 */
function numberRemark(number: CheckedNumber, text: CheckedText, tables: CheckTables): NumberRemark | undefined {
  const { found, around, matches } = number;
  const { first, end } = found;
  const remark = { kind: 'number', first, end, number } as const;
  if (matches.length > 0)
    return {
      ...remark,
      hasReliableMatch: hasReliableMatch(number, tables.metrics),
      agrees: agreesWithBestMatch(number, text, tables.metrics),
      isAlone: text.checked.length === 1 && !text.terms.some(({ role, id }) => role === 'hinge' && id === 'no-part'),
    };
  const absent = isReportedAsAbsent(number, text, tables) ? remark : undefined;
  const hasOurs = text.checked.some((other) => other.matches.length > 0);
  if (around.isAboutOtherCountry || (around.namesUnrelatedSubject && !hasOurs)) return absent;
  const sentence = text.checked.filter(
    (other) => other !== number && areInSameSentence(text.tokens, other.found, found),
  );
  const inText = findSumOrDifference(number, sentence);
  if (inText) return { ...remark, calculation: { ...inText, of: 'text' } };
  const otherTotal = findMisstatedSum(number, sentence, text) ?? findMisstatedDifference(number, sentence);
  if (otherTotal) return { ...remark, calculation: otherTotal };
  const share = found.measure === 'percent' ? findCountsWithPercentage(found, sentence) : undefined;
  if (share) return { ...remark, calculation: { ...share, of: 'text' } };
  const direction = found.measure === 'percent' ? (around.change ?? directionIn(found, text)) : undefined;
  const change = direction && findStatedChange(found, direction, sentence, tables);
  if (change) return { ...remark, calculation: change };
  const other =
    direction && findMisstatedChange(sentence, tables.numbers, yearsIn(found, text), around.change !== undefined);
  if (other) return { ...remark, calculation: other };
  if (isRatio(found, text)) return undefined;
  const series = newSeries(number, text, tables);
  const sameDigits = withSameValue(number, text, tables);
  // `39,910 arrivals in 610 boats in 2024`: the tables have both for another year.
  const isInSeries = series && [...series.years, ...series.sameMonths].some((each) => sameDigits.includes(each));
  if (sameDigits.length > 0 && (!series || isInSeries)) return { ...remark, sameDigits };
  return series ? { ...remark, series } : absent;
}

/**
 * Finds the series of a number that no table has. A part, or a number without a word for what it counts, takes missing
 * context from its whole or from the number before, and has a series only if that other number is not of the same
 * series: `27,318 arrivals, 11,047 of them in the Canary Islands`, but not `332 networks, of which 120 in the north`.
 */
function newSeries(number: CheckedNumber, text: CheckedText, tables: CheckTables): SeriesOfNewNumber | undefined {
  const { found, around } = number;
  // `2,457 returns with IOM out of 6,000`
  const isAfterPart = text.partWholePhrases.some(({ part, whole }) => whole === found && part.first < found.first);
  // `between 2020 and 2022 arrivals fell`
  if (isAfterPart || around.isDifference || YEAR.test(text.tokens[found.first]?.text ?? '')) return undefined;
  const phrase = text.partWholePhrases.find(({ part }) => part === found);
  const isContinued =
    around.isContinued ||
    !around.near.some((kind) => identifiesWhatWasCounted(kind) && !PLACE_OR_WAY_UNIT_KINDS.includes(kind));
  const base =
    phrase || isContinued
      ? (text.checked.find((other) => other.found === phrase?.whole) ?? numberBefore(found, text))
      : undefined;
  // If there are several periods, a shared one may not apply to this number, nor a whole year where another is a part.
  const { period, ...others } = around;
  const isPartStated =
    !period?.months && text.periods.some(({ months, isStatementDate }) => months && !isStatementDate);
  const isUnsure = text.periods.length > 1 && (period?.isShared || isPartStated);
  // `88 networks and stopped 19,204 people`: the second number has another verb.
  const isOfOwnVerb = !phrase && around.near.some((kind) => kind === 'foiled' || kind === 'rescues');
  const near =
    isContinued && base && !isOfOwnVerb
      ? [...around.near, ...base.around.near.filter(identifiesWhatWasCounted)]
      : around.near;
  const reporters = around.reporters.length > 0 ? around.reporters : idsBefore('reporter', found, text);
  const next = text.numbers.find(({ first }) => first >= found.end)?.first ?? Number.POSITIVE_INFINITY;
  const isAfter = ({ role, first }: Term) => role === 'place' && first >= found.end && first < next;
  const placesAfter = text.terms.filter((term) => isAfter(term) && areInSameSentence(text.tokens, term, found));
  // `1,846 in Ceuta, against 61 in Melilla`
  const places = base && placesAfter.length > 0 ? placesAfter.map(({ id }) => id) : around.places;
  const isOfNationals = base !== undefined && around.near.includes('nationals');
  const of = { ...(isUnsure ? others : around), near, reporters };
  const searched = isOfNationals
    ? { ...tables, numbers: tables.numbers.filter(({ metric }) => countsCertainNationalities(metric)) }
    : tables;
  const series =
    findSeriesOfNewNumber(found, { ...of, places }, searched) ??
    // `Ceuta counts 4,118 entries, and 29 bodies`
    (places.length === 0
      ? findSeriesOfNewNumber(found, { ...of, places: idsBefore('place', found, text) }, searched)
      : undefined);
  const [own, ofBase] = [series, base && (base.matches[0]?.number ?? newSeries(base, text, tables))].map(nameOfCount);
  return own === ofBase ? undefined : series;
}

function numbersOf(series: SeriesOfNewNumber | undefined): readonly IndexedNumber[] {
  if (!series) return [];
  const { named, years, sameMonths, current } = series;
  return [...named, ...years, ...sameMonths, ...(current ? [current] : [])];
}

/** Metric and place of a number or of all numbers of a series. */
function nameOfCount(of: IndexedNumber | SeriesOfNewNumber | undefined): string | undefined {
  const number = of && 'years' in of ? numbersOf(of)[0] : of;
  return number && `${number.metric} ${number.place}`;
}

function numberBefore(found: FoundNumber, { checked, tokens }: CheckedText): CheckedNumber | undefined {
  return checked.findLast((other) => other.found.end <= found.first && areInSameSentence(tokens, other.found, found));
}

/** The ids of the bodies or places that the sentence names before a number, in any clause. */
function idsBefore(role: 'reporter' | 'place', found: FoundNumber, { tokens, terms }: CheckedText): readonly string[] {
  return terms.flatMap((term) =>
    term.role === role && term.end <= found.first && areInSameSentence(tokens, term, found) ? [term.id] : [],
  );
}

/**
 * Whether to report that no table has a number. A value that a table has is not reported, since the sentence may mean
 * it; nor, in a text with identified numbers, is a share or a small number of something that we do not count: `the 12
 * pupils`.
 */
function isReportedAsAbsent({ found, around }: CheckedNumber, text: CheckedText, tables: CheckTables): boolean {
  // The tables contain no changes between values.
  if (around.change) return false;
  const hasOurs = text.checked.some(({ matches }) => matches.length > 0);
  const nouns = around.nouns.filter(identifiesWhatWasCounted);
  const same = tables.numbers.filter(
    (number) =>
      hasCompatibleValueAndUnit(found, number, tables.metrics) &&
      (nouns.length === 0 || nouns.some((kind) => canUnitWordMeanMetric(kind, number.metric))),
  );
  if (!hasOurs && around.isAboutOtherCountry) return true;
  // `and two others`
  if (countSignificantDigits(found.value) === 1 && found.value < 10 && around.nouns.length === 0) return false;
  const isShort = found.measure !== undefined || found.value < SHOWN_FROM;
  return !(hasOurs && isShort && nouns.length === 0) && same.length === 0;
}

/** The years that the sentence of a number names. */
function yearsIn(found: FoundNumber, { tokens, periods }: TextWithRemarks['text']): readonly number[] {
  return periods.flatMap((period) =>
    period.year !== undefined && areInSameSentence(tokens, period, found) ? [period.year] : [],
  );
}

/** Whether a number is a ratio: `306 per assault`, `68 people per boat`, `190 people a day`, not `300 por mar`. */
function isRatio({ end }: FoundNumber, { tokens, terms }: TextWithRemarks['text']): boolean {
  const isWay = ({ role, id, first }: Term) =>
    (role === 'place' || (role === 'unit' && PLACE_OR_WAY_UNIT_KINDS.includes(id as UnitKind))) &&
    (first === end || first === end + 1);
  if (PER.test(tokens[end]?.key ?? '')) return !terms.some(isWay);
  const isTime = (at: number) =>
    terms.some(({ role, id, first }) => role === 'measure' && id === 'other' && first === at);
  if ([end, end + 1].some((at) => BEFORE_UNIT_OF_TIME.test(tokens[at]?.key ?? '') && isTime(at + 1))) return true;
  return (
    PER.test(tokens[end + 1]?.key ?? '') &&
    terms.some(
      ({ role, id, first }) => role === 'unit' && first === end + 2 && !isCorrectNameOfUnit(id as UnitKind, ''),
    )
  );
}

/**
 * Returns the numbers in the tables with the value of a number in the text; none if the text is not about our counts.
 * Lengths, shares and small numbers are skipped, because they match by chance too often. If the value has many digits,
 * or the text has no unit word, it returns all of them; otherwise those that a unit word can mean. An amount of money
 * must also fit its context.
 */
function withSameValue(
  { found, around }: CheckedNumber,
  { terms }: CheckedText,
  tables: CheckTables,
): readonly IndexedNumber[] {
  const isMoney = found.measure === 'euros';
  const isLong = countSignificantDigits(found.value) >= (isMoney ? DISTINCTIVE_DIGITS_OF_MONEY : DISTINCTIVE_DIGITS);
  if ((found.measure && !(isMoney && isLong)) || found.value < SHOWN_FROM || !isAboutOurCounts(terms)) return [];
  // `about a hundred`
  if (found.closeness !== 'exact' && countSignificantDigits(found.value) === 1) return [];
  if (around.isAboutOtherCountry || (!isLong && (around.namesUnrelatedSubject || around.isFollowedByUnknownWord)))
    return [];
  const telling = [around.near, around.far].map((all) => all.filter(identifiesWhatWasCounted));
  const kinds = [...telling, around.nouns].find(({ length }) => length > 0);
  // `290 smugglers arrested in 2022`, beside 290 networks of that year.
  const isOfPeriod = ({ metric, from, to }: IndexedNumber) =>
    around.near.some((kind) => canUnitWordMeanMetric(kind, metric)) &&
    around.period !== undefined &&
    comparePeriods(around.period, from, to) === 'same';
  const ofValue = numbersOfValue(found, tables);
  if (isMoney) return ofValue.filter((number) => isAmountPossible(number, around));
  return ofValue.filter(
    (number) =>
      isLong || !kinds || kinds.some((kind) => canUnitWordMeanMetric(kind, number.metric)) || isOfPeriod(number),
  );
}

function numbersOfValue(found: FoundNumber, { numbers, metrics }: CheckTables): readonly IndexedNumber[] {
  return numbers.filter((number) => hasSameValueAndUnit(found, number, metrics));
}
