import type { Locale } from '@/lib/locales';
import { type CheckedNumber, type CheckedText, type CheckTables, checkText } from './checkText';
import { digitsOf } from './digitsOf';
import { agreesFully, type Finding, findingsIn, isFirm, WHERE } from './findings';
import type { IndexedNumber } from './indexedNumber';
import { hasSameValue, isCompatibleValue } from './matchNumber';
import { isAboutOurCounts } from './numberContext';
import type { FoundNumber } from './numbersIn';
import { fitOf } from './periodsIn';
import { type Series, seriesOf } from './seriesOf';
import { changeOf, otherChange, otherSum, type Sum, shareOf, sumInText } from './sumOf';
import { areInOneSentence } from './tokens';
import { canMeanMetric, countsNationals, identifiesCount, isNameOf, type UnitKind } from './unitKinds';
import type { Term } from './vocabulary';

/** A remark on a number of a text. */
export interface NumberRemark {
  readonly kind: 'number';
  /** Indexes of its first token and of the token after its last. */
  readonly first: number;
  readonly end: number;
  readonly number: CheckedNumber;
  /**
   * The sum or difference that gives the number, from the text or else from the tables; `other`: the change between two
   * numbers of the text, or the sum of two, which the number contradicts. Only where no table has the number.
   */
  readonly sum?: Sum & { readonly of: 'text' | 'tables' | 'other' };
  /** Numbers of the tables with the same digits, where no words connect the number with them. */
  readonly sameDigits?: readonly IndexedNumber[];
  /** The series that the number belongs to, where no table has the number itself. */
  readonly series?: Series;
  /** Whether more than equal digits supports its most likely match. */
  readonly isFirm?: boolean;
  /** Whether value, unit and period agree with its most likely match. */
  readonly agrees?: boolean;
  /** Whether the text has no other number or share that its places could belong to. */
  readonly isAlone?: boolean;
}

export type Remark = NumberRemark | Finding;

/** A checked text with all remarks on it. */
export interface RemarkedText {
  readonly text: CheckedText;
  /** In reading order. */
  readonly remarks: readonly Remark[];
}

/**
 * Finds all remarks on a text, based on the tables and the glossary.
 * @param page language of the page, which decides for texts that could be in several
 */
export function remarksOn(written: string, tables: CheckTables, page: Locale): RemarkedText {
  const text = checkText(written, tables, page);
  const numbers = text.checked
    .filter(({ found: { measure }, matches }) => measure !== 'other' && (measure !== 'ordinal' || matches.length > 0))
    .flatMap((number) => numberRemark(number, text, tables) ?? []);
  const countOf = (number: CheckedNumber) => numbersOf(numbers.find((each) => each.number === number)?.series)[0];
  const remarks = [...numbers, ...findingsIn(text, tables.metrics, tables.numbers, countOf)];
  return { text, remarks: remarks.toSorted((a, b) => a.first - b.first) };
}

/** Digits that look like a year. */
const YEAR = /^(19|20)\d\d$/u;
const PER = /^(per|par|por|لكل)$/u;
/** Words between people and a time in a ratio: `a day`, `al día`. */
const A = /^(a|per|al|por|par|في)$/u;

/** Significant digits from which a value is unlikely to match by chance. */
const DISTINCTIVE_DIGITS = 5;
const DISTINCTIVE_DIGITS_OF_MONEY = 2;
/** Shorter values coincide too often to be shown, or to be called absent beside numbers that were identified. */
const SHOWN_FROM = 100;

/** @returns undefined for a number that needs no remark */
function numberRemark(number: CheckedNumber, text: CheckedText, tables: CheckTables): NumberRemark | undefined {
  const { found, around, matches } = number;
  const { first, end } = found;
  const remark = { kind: 'number', first, end, number } as const;
  if (matches.length > 0)
    return {
      ...remark,
      isFirm: isFirm(number, tables.metrics),
      agrees: agreesFully(number, text, tables.metrics),
      isAlone: text.checked.length === 1 && !text.terms.some(({ role, id }) => role === 'hinge' && id === 'no-part'),
    };
  const absent = isCalledAbsent(number, text, tables) ? remark : undefined;
  const hasOurs = text.checked.some((other) => other.matches.length > 0);
  if (around.isElsewhere || (around.isOtherMatter && !hasOurs)) return absent;
  const sentence = text.checked.filter(
    (other) => other !== number && areInOneSentence(text.tokens, other.found, found),
  );
  const inText = sumInText(number, sentence);
  if (inText) return { ...remark, sum: { ...inText, of: 'text' } };
  const otherTotal = otherSum(number, sentence, text);
  if (otherTotal) return { ...remark, sum: otherTotal };
  const share = found.measure === 'percent' ? shareOf(found, sentence) : undefined;
  if (share) return { ...remark, sum: { ...share, of: 'text' } };
  const direction = found.measure === 'percent' ? (around.change ?? directionIn(found, text)) : undefined;
  const change = direction && changeOf(found, direction, sentence, tables);
  if (change) return { ...remark, sum: change };
  const other = direction && otherChange(sentence, tables.numbers, yearsIn(found, text), around.change !== undefined);
  if (other) return { ...remark, sum: other };
  if (isRatio(found, text)) return undefined;
  const series = newSeries(number, text, tables);
  const sameDigits = withSameValue(number, text, tables);
  // `39,910 arrivals in 610 boats in 2024`: the tables have both for another year.
  const isInSeries = series && [...series.years, ...series.sameMonths].some((each) => sameDigits.includes(each));
  if (sameDigits.length > 0 && (!series || isInSeries)) return { ...remark, sameDigits };
  return series ? { ...remark, series } : absent;
}

/**
 * Finds the series of a number that no table has. A number without a word for what it counts, and a part, continue from
 * their whole or the number before; they have a series only if it is another one: `27,318 arrivals, 11,047 of them in
 * the Canary Islands`, but not `332 networks, of which 120 in the north`.
 */
function newSeries(number: CheckedNumber, text: CheckedText, tables: CheckTables): Series | undefined {
  const { found, around } = number;
  // `2,457 returns with IOM out of 6,000`
  const isAfterPart = text.hinges.some(({ part, whole }) => whole === found && part.first < found.first);
  // `between 2020 and 2022 arrivals fell`
  if (isAfterPart || around.isDifference || YEAR.test(text.tokens[found.first]?.text ?? '')) return undefined;
  const hinge = text.hinges.find(({ part }) => part === found);
  const isContinued = around.isContinued || !around.near.some((kind) => identifiesCount(kind) && !WHERE.includes(kind));
  const base =
    hinge || isContinued
      ? (text.checked.find((other) => other.found === hinge?.whole) ?? numberBefore(found, text))
      : undefined;
  // If the text states several periods, a shared one may not apply to this number, nor a year beside a part of it.
  const { period, ...others } = around;
  const isPartStated = !period?.months && text.periods.some(({ months, isOfSpeech }) => months && !isOfSpeech);
  const isUnsure = text.periods.length > 1 && (period?.isShared || isPartStated);
  const near = isContinued && base ? [...around.near, ...base.around.near.filter(identifiesCount)] : around.near;
  const reporters = around.reporters.length > 0 ? around.reporters : reportersBefore(found, text);
  const next = text.numbers.find(({ first }) => first >= found.end)?.first ?? Number.POSITIVE_INFINITY;
  const isAfter = ({ role, first }: Term) => role === 'place' && first >= found.end && first < next;
  const placesAfter = text.terms.filter((term) => isAfter(term) && areInOneSentence(text.tokens, term, found));
  // `1,846 in Ceuta, against 61 in Melilla`
  const places = base && placesAfter.length > 0 ? placesAfter.map(({ id }) => id) : around.places;
  const isOfNationals = base !== undefined && around.near.includes('nationals');
  const series = seriesOf(
    found,
    { ...(isUnsure ? others : around), near, reporters, places },
    isOfNationals ? { ...tables, numbers: tables.numbers.filter(({ metric }) => countsNationals(metric)) } : tables,
  );
  const [own, ofBase] = [series, base && (base.matches[0]?.number ?? newSeries(base, text, tables))].map(nameOfCount);
  return own === ofBase ? undefined : series;
}

function numbersOf(series: Series | undefined): readonly IndexedNumber[] {
  if (!series) return [];
  const { named, years, sameMonths, current } = series;
  return [...named, ...years, ...sameMonths, ...(current ? [current] : [])];
}

/** Metric and place of a number or of all numbers of a series. */
function nameOfCount(of: IndexedNumber | Series | undefined): string | undefined {
  const number = of && 'years' in of ? numbersOf(of)[0] : of;
  return number && `${number.metric} ${number.place}`;
}

function numberBefore(found: FoundNumber, { checked, tokens }: CheckedText): CheckedNumber | undefined {
  return checked.findLast((other) => other.found.end <= found.first && areInOneSentence(tokens, other.found, found));
}

/** The bodies that the sentence names before a number, in whichever clause. */
function reportersBefore(found: FoundNumber, { tokens, terms }: CheckedText): readonly string[] {
  return terms.flatMap((term) =>
    term.role === 'reporter' && term.end <= found.first && areInOneSentence(tokens, term, found) ? [term.id] : [],
  );
}

/**
 * Whether it helps to say that a number is in no table. It does not where a table has the value, which the sentence may
 * mean, nor for a share or a short number of anything else beside numbers that were identified: `the 12 pupils`.
 */
function isCalledAbsent({ found, around }: CheckedNumber, text: CheckedText, tables: CheckTables): boolean {
  // No table has changes.
  if (around.change) return false;
  const hasOurs = text.checked.some(({ matches }) => matches.length > 0);
  const nouns = around.nouns.filter(identifiesCount);
  const same = tables.numbers.filter(
    (number) =>
      isCompatibleValue(found, number, tables.metrics) &&
      (nouns.length === 0 || nouns.some((kind) => canMeanMetric(kind, number.metric))),
  );
  if (!hasOurs && around.isElsewhere) return true;
  // `and two others`
  if (digitsOf(found.value) === 1 && found.value < 10 && around.nouns.length === 0) return false;
  const isShort = found.measure !== undefined || found.value < SHOWN_FROM;
  return !(hasOurs && isShort && nouns.length === 0) && same.length === 0;
}

/** The years that the sentence of a number names. */
function yearsIn(found: FoundNumber, { tokens, periods }: RemarkedText['text']): readonly number[] {
  return periods.flatMap((period) =>
    period.year !== undefined && areInOneSentence(tokens, period, found) ? [period.year] : [],
  );
}

/** The direction of all changes that the sentence of a number names: `fell from 46,843 to 17,788, or 62 %`. */
function directionIn(found: FoundNumber, { tokens, terms }: RemarkedText['text']): 'up' | 'down' | undefined {
  const changes = terms.filter(({ role, id }) => role === 'change' && (id === 'up' || id === 'down'));
  const named = new Set(changes.filter((term) => areInOneSentence(tokens, term, found)).map(({ id }) => id));
  return named.size > 1 ? undefined : ([...named][0] as 'up' | 'down' | undefined);
}

/** Whether a number is a ratio: `306 per assault`, `68 people per boat`, `190 people a day`, not `300 por mar`. */
function isRatio({ end }: FoundNumber, { tokens, terms }: RemarkedText['text']): boolean {
  const isWay = ({ role, id, first }: Term) =>
    (role === 'place' || (role === 'unit' && WHERE.includes(id as UnitKind))) && (first === end || first === end + 1);
  if (PER.test(tokens[end]?.key ?? '')) return !terms.some(isWay);
  const isTime = (at: number) =>
    terms.some(({ role, id, first }) => role === 'measure' && id === 'other' && first === at);
  if ([end, end + 1].some((at) => A.test(tokens[at]?.key ?? '') && isTime(at + 1))) return true;
  return (
    PER.test(tokens[end + 1]?.key ?? '') &&
    terms.some(({ role, id, first }) => role === 'unit' && first === end + 2 && !isNameOf(id as UnitKind, ''))
  );
}

/**
 * Finds numbers of the tables with the same value, in a text about our counts: all of them for a long value, for an
 * amount of money and where the text has no unit word, otherwise those that a unit word can mean. Lengths, shares and
 * short numbers coincide too often.
 */
function withSameValue(
  { found, around }: CheckedNumber,
  { terms }: CheckedText,
  tables: CheckTables,
): readonly IndexedNumber[] {
  const isMoney = found.measure === 'euros';
  const isLong = digitsOf(found.value) >= (isMoney ? DISTINCTIVE_DIGITS_OF_MONEY : DISTINCTIVE_DIGITS);
  if ((found.measure && !(isMoney && isLong)) || found.value < SHOWN_FROM || !isAboutOurCounts(terms)) return [];
  // `about a hundred`
  if (found.closeness !== 'exact' && digitsOf(found.value) === 1) return [];
  if (around.isElsewhere || (!isLong && (around.isOtherMatter || around.isOfUnknown))) return [];
  const telling = [around.near, around.far].map((all) => all.filter(identifiesCount));
  const kinds = [...telling, around.nouns].find(({ length }) => length > 0);
  // `290 smugglers arrested in 2022`, beside 290 networks of that year.
  const isOfPeriod = ({ metric, from, to }: IndexedNumber) =>
    around.near.some((kind) => canMeanMetric(kind, metric)) &&
    around.period !== undefined &&
    fitOf(around.period, from, to) === 'same';
  return numbersOfValue(found, tables).filter(
    (number) => isLong || !kinds || kinds.some((kind) => canMeanMetric(kind, number.metric)) || isOfPeriod(number),
  );
}

function numbersOfValue(found: FoundNumber, { numbers, metrics }: CheckTables): readonly IndexedNumber[] {
  return numbers.filter((number) => hasSameValue(found, number, metrics));
}
