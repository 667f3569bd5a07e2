import type { Locale } from '@/lib/locales';
import { directionIn, findStatedChange } from './calculations';
import { collectNumberContext, hasUnknownWords, type ParsedText } from './collectNumberContext';
import { comparePartWithWhole } from './comparePartWithWhole';
import { countSignificantDigits } from './countSignificantDigits';
import { detectLanguageAndTerms, type Vocabularies } from './detectLanguageAndTerms';
import {
  findNumberMatches,
  hasCompatibleValueAndUnit,
  hasSameValueAndUnit,
  type NumberContext,
  type NumberMatch,
} from './findNumberMatches';
import { type FoundNumber, findNumbers } from './findNumbers';
import { findPartWholePhrases } from './findPartWholePhrases';
import { findPeriodOfNumber } from './findPeriodOfNumber';
import { findPeriods, type StatedPeriod } from './findPeriods';
import type { IndexedMetric, IndexedNumber } from './indexedNumber';
import { areInSameSentence, splitTokens, type Token } from './tokens';
import type { Term } from './vocabulary';

/** The tables that texts are checked against. */
export interface CheckTables {
  readonly numbers: readonly IndexedNumber[];
  readonly metrics: Readonly<Record<string, IndexedMetric>>;
  readonly vocabularies: Vocabularies;
}

/** A number in a text, with the numbers in the tables that it may refer to. */
export interface CheckedNumber {
  readonly found: FoundNumber;
  /** The meaning of the words around the number. */
  readonly around: NumberContext;
  /** The numbers in the tables that it may refer to, the most likely first; empty where no table has it. */
  readonly matches: readonly NumberMatch[];
}

/** A parsed text whose numbers were looked up in the tables. */
export interface CheckedText extends ParsedText {
  readonly language: Locale;
  readonly checked: readonly CheckedNumber[];
}

/** A value with this many significant digits rarely equals a number in the tables by chance. */
const LONG = 4;

/**
 * Parses a text and looks up its numbers in the tables.
 * @param page language of the page, which is preferred for texts that could be in several languages
 */
export function checkText(text: string, tables: CheckTables, page: Locale): CheckedText {
  const tokens = splitTokens(text);
  const { language, terms } = detectLanguageAndTerms(tokens, tables.vocabularies, page);
  const numbers = findNumbers(tokens, terms);
  const read: ParsedText = {
    tokens,
    terms,
    numbers,
    periods: findPeriods(tokens, terms),
    clauses: clausesIn(tokens, terms),
    partWholePhrases: findPartWholePhrases({ tokens, terms, numbers }),
    hasOtherWords: hasUnknownWords(tokens, terms),
  };
  const periods = periodsOf(read);
  const checked = new Map<FoundNumber, CheckedNumber>();
  const inProgress = new Set<FoundNumber>();
  const check = (found: FoundNumber): CheckedNumber | undefined => {
    const known = checked.get(found);
    if (known || inProgress.has(found)) return known;
    inProgress.add(found);
    // A whole that comes after its part, `47 of the 49`, is looked up first.
    const wholeFound = read.partWholePhrases.find(({ part }) => part === found)?.whole;
    const whole = wholeFound && check(wholeFound);
    // A part without a stated period has the period of its whole.
    const period = periods.get(found) ?? whole?.around.period;
    const before = numbers[numbers.indexOf(found) - 1];
    const last = whole ?? (before && areInSameSentence(tokens, before, found) ? checked.get(before) : undefined);
    const context = {
      followsIdentifiedNumber: last?.matches[0] !== undefined,
      earlier: earlierMetrics(found, checked, read),
    };
    const around = collectNumberContext(found, read, context, period);
    const length = around.nouns.length > 0 ? undefined : asLength(found, numbers);
    const lengths = length ? findNumberMatches(length, around, tables.numbers, tables.metrics) : [];
    const all = lengths.length > 0 ? lengths : findNumberMatches(found, around, tables.numbers, tables.metrics);
    // `43 arrivals a day` is no count, unless the tables count by day or year.
    const isOfTime = ({ number }: NumberMatch) => / a /u.test(tables.metrics[number.metric]?.unit ?? '');
    const isShortRatio = countSignificantDigits(found.value) < LONG && isDaily(found, tokens);
    const matches = isShortRatio ? all.filter(isOfTime) : all;
    if (whole && matches[0]?.isExact) checked.set(whole.found, withoutMatch(whole, matches[0].number.id));
    const result = { found, around, matches };
    checked.set(found, result);
    return result;
  };
  numbers.forEach(check);
  for (const sum of checked.values()) {
    if (sum.found.measure !== 'euros' || sum.matches.length > 0) continue;
    // `500 million euros, against 343 million before`: another amount in the sentence identifies a round one.
    const isBesideOurs = [...checked.values()].some(
      ({ found, matches }) =>
        found.measure === 'euros' && matches[0]?.isExact && areInSameSentence(tokens, found, sum.found),
    );
    if (!isBesideOurs) continue;
    const around = { ...sum.around, followsIdentifiedNumber: true };
    const matches = findNumberMatches(sum.found, around, tables.numbers, tables.metrics);
    checked.set(sum.found, { ...sum, around, matches });
  }
  for (const number of checked.values()) {
    if (number.matches.length > 0 && isChangeOfText(number, [...checked.values()], read, tables))
      checked.set(number.found, { ...number, matches: [] });
  }
  for (const { whole, part } of read.partWholePhrases) addMissingWholeOrPart(whole, part, checked, tables);
  const all = numbers.flatMap((found) => checked.get(found) ?? []);
  return { ...read, language, checked: all.map((number) => withRepeated(number, all, tables)) };
}

/** Whether a percentage is the change between two numbers of its sentence, and therefore not a share in the tables. */
function isChangeOfText(
  { found }: CheckedNumber,
  all: readonly CheckedNumber[],
  read: ParsedText,
  tables: CheckTables,
): boolean {
  const direction = found.measure === 'percent' ? directionIn(found, read) : undefined;
  const sentence = all.filter((each) => each.found !== found && areInSameSentence(read.tokens, each.found, found));
  return direction !== undefined && findStatedChange(found, direction, sentence, tables)?.of === 'text';
}

/**
 * Looks for the missing match where only one of a whole and its part was identified: among numbers in the tables that
 * have the value of the other and form a whole and a part with the identified one.
 */
function addMissingWholeOrPart(
  whole: FoundNumber | undefined,
  part: FoundNumber,
  checked: Map<FoundNumber, CheckedNumber>,
  { numbers, metrics }: CheckTables,
): void {
  const both = [whole && checked.get(whole), checked.get(part)] as const;
  const [known, unknown] = both[0]?.matches.length ? both : [both[1], both[0]];
  const relative = known?.matches[0];
  if (!relative?.isExact || !unknown || unknown.matches.length > 0 || unknown.around.isAboutOtherCountry) return;
  // `78,685 attempts, 58 % of them by men`: shares are too short to be identified by their whole.
  if (unknown.found.measure === 'percent') return;
  const isWithin = (number: IndexedNumber) =>
    known === both[0]
      ? comparePartWithWhole(relative.number, number, metrics) === 'within'
      : comparePartWithWhole(number, relative.number, metrics) === 'within';
  const matches = numbers
    .filter((number) => hasSameValueAndUnit(unknown.found, number, metrics) && isWithin(number))
    .map(
      (number): NumberMatch => ({
        number,
        score: relative.score,
        isExact: true,
        periodRelation: relative.periodRelation,
      }),
    );
  if (matches.length > 0) checked.set(unknown.found, { ...unknown, matches });
}

/**
 * Reads a number without a unit as a length if the number before it is one: `8.2 km at Ceuta and about 12 at Melilla`.
 */
function asLength(found: FoundNumber, numbers: readonly FoundNumber[]): FoundNumber | undefined {
  const measure = numbers.findLast(({ first, measure }) => first < found.first && measure !== undefined)?.measure;
  const isLength = measure === 'km' || measure === 'm' || measure === 'km2';
  return isLength && found.measure === undefined ? { ...found, measure } : undefined;
}

/** Matches the unit of time in a rate: `43 arrivals a day`, `43 al mes`; not `43 on the day after`. */
const PER_DAY = /^(?:a|per|al|por|par|في) (?:day|week|month|dia|semana|mes|jour|semaine|mois|اليوم)$/u;

function isDaily({ end }: FoundNumber, tokens: readonly Token[]): boolean {
  return [end, end + 1, end + 2].some(
    (at) => PER_DAY.test(`${tokens[at]?.key} ${tokens[at + 1]?.key}`) && tokens[at + 2]?.kind !== 'word',
  );
}

/** The period that the text states for each number, if any. */
function periodsOf(read: ParsedText): ReadonlyMap<FoundNumber, StatedPeriod> {
  const taken = new Set<StatedPeriod>();
  const periods = new Map<FoundNumber, StatedPeriod>();
  for (const found of read.numbers) {
    const own = findPeriodOfNumber(found, read, taken);
    if (!own) continue;
    // A period after the next number applies to both.
    const isShared = read.numbers.some(({ first }) => first >= found.end && first < own.first);
    if (!isShared) taken.add(own);
    // `1,080 of the 3,500 returns were in 2022`: the period is that of the part, and may be that of the whole.
    const part = read.partWholePhrases.find(({ part, whole }) => whole === found && part.first < found.first)?.part;
    if (part && !periods.has(part)) periods.set(part, own);
    periods.set(found, part ? { ...own, isShared: true } : own);
  }
  return periods;
}

function earlierMetrics(
  found: FoundNumber,
  checked: ReadonlyMap<FoundNumber, CheckedNumber>,
  { tokens }: ParsedText,
): readonly string[] {
  const earlier = [...checked.values()].filter(
    (each) => each.found.first < found.first && areInSameSentence(tokens, each.found, found),
  );
  return [...new Set(earlier.flatMap(({ matches }) => matches[0]?.number.metric ?? []))];
}

/**
 * Copies the matches of a number to one that repeats it, exactly or rounded: `46,843, almost 47,000`. This also applies
 * to a rounded number that has several matches.
 */
function withRepeated(number: CheckedNumber, all: readonly CheckedNumber[], { metrics }: CheckTables): CheckedNumber {
  const { found, around, matches } = number;
  const isNew = matches.length === 0 && !around.isAboutOtherCountry && countSignificantDigits(found.value) > 1;
  if (!isNew && (matches.length < 2 || matches[0]?.isExact)) return number;
  const exact = all.find(({ found: other, matches: [best] }) => {
    // `More than 16,800 rescued (16,818 to be exact)`
    const isBefore = other.first < found.first || found.closeness !== 'exact' || other.grain < found.grain;
    const isPossible = isNew || matches.some((match) => match.number.id === best?.number.id);
    return isBefore && isPossible && best?.isExact && hasCompatibleValueAndUnit(found, best.number, metrics);
  });
  return exact ? { ...number, matches: exact.matches } : number;
}

/**
 * Removes from the matches of a whole the number that its part certainly refers to, unless it is an exact match of the
 * whole and the only one.
 */
function withoutMatch(whole: CheckedNumber, id: string): CheckedNumber {
  const matches = whole.matches.filter(({ number }) => number.id !== id);
  return matches.length > 0 || !whole.matches[0]?.isExact ? { ...whole, matches } : whole;
}

const ENDS_CLAUSE = /^[;؛—]$/u;

/** The index of the clause of each token, from 0: `In 2024 Spain counted 63,970 arrivals, | and in Ceuta 2,531`. */
function clausesIn(tokens: readonly Token[], terms: readonly Term[]): readonly number[] {
  let clause = 0;
  return tokens.map(({ text, sentence }, at) => {
    const before = tokens[at - 1];
    const word = terms.find(({ role, first }) => role === 'clause' && first === at);
    const isJoined = word?.id === 'after-comma' && /^[,،]$/u.test(before?.text ?? '');
    const isNew = ENDS_CLAUSE.test(text) || word?.id === '' || isJoined;
    if (before && (isNew || before.sentence !== sentence)) clause += 1;
    return clause;
  });
}
