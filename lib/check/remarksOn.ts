import type { Locale } from '@/lib/locales';
import { type CheckedNumber, type CheckedText, type CheckTables, checkText } from './checkText';
import { digitsOf } from './digitsOf';
import { agreesFully, type Finding, findingsIn, isFirm } from './findings';
import type { IndexedNumber } from './indexedNumber';
import { hasSameValue } from './matchNumber';
import { isAboutOurCounts } from './numberContext';
import type { FoundNumber } from './numbersIn';
import { type Series, seriesOf } from './seriesOf';
import { changeOf, otherChange, type Sum, shareOf, sumInTables, sumInText } from './sumOf';
import { areInOneSentence } from './tokens';
import { canMeanMetric, identifiesCount, isNameOf, type UnitKind } from './unitKinds';

/** A remark on a number of a text. */
export interface NumberRemark {
  readonly kind: 'number';
  /** Indexes of its first token and of the token after its last. */
  readonly first: number;
  readonly end: number;
  readonly number: CheckedNumber;
  /**
   * The sum or difference that gives the number, from the text or else from the tables; `other`: the change between two
   * numbers of the text, which differs from the percentage. Only where no table has the number.
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
  /** Whether the text has no other number that its places could belong to. */
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
    .map((number) => withSameValue(numberRemark(number, text, tables), text, tables));
  const remarks = [...numbers, ...findingsIn(text, tables.metrics, tables.numbers)];
  return { text, remarks: remarks.toSorted((a, b) => a.first - b.first) };
}

const PER = /^(per|par|por|لكل)$/u;
/** Digits that look like a year. */
const YEAR = /^(19|20)\d\d$/u;

/** Significant digits from which a value is unlikely to match by chance. */
const DISTINCTIVE_DIGITS = 4;
const DISTINCTIVE_DIGITS_OF_MONEY = 2;

function numberRemark(number: CheckedNumber, text: CheckedText, tables: CheckTables): NumberRemark {
  const { found, around, matches } = number;
  const { first, end } = found;
  const remark = { kind: 'number', first, end, number } as const;
  if (matches.length > 0)
    return {
      ...remark,
      isFirm: isFirm(number, tables.metrics),
      agrees: agreesFully(number, text, tables.metrics),
      isAlone: text.checked.length === 1,
    };
  if (around.isElsewhere) return remark;
  const sentence = text.checked.filter(
    (other) => other !== number && areInOneSentence(text.tokens, other.found, found),
  );
  const inText = sumInText(number, sentence);
  if (inText) return { ...remark, sum: { ...inText, of: 'text' } };
  const share = found.measure === 'percent' ? shareOf(found, sentence) : undefined;
  if (share) return { ...remark, sum: { ...share, of: 'text' } };
  const direction = found.measure === 'percent' ? (around.change ?? directionIn(found, text)) : undefined;
  const change = direction && changeOf(found, direction, sentence, tables);
  if (change) return { ...remark, sum: change };
  const other = direction && otherChange(sentence, tables.numbers, yearsIn(found, text), around.change !== undefined);
  if (other) return { ...remark, sum: other };
  const sameDigits = isAboutOurCounts(text.terms) ? withSameDigits(number, tables) : [];
  if (sameDigits.length > 0) return { ...remark, sameDigits };
  const inTables = sumInTables(number, around.near, around.period, tables.numbers);
  if (inTables) return { ...remark, sum: { ...inTables, of: 'tables' } };
  // A part must not be compared with the series of its whole, nor a whole with that of a part before it: `332 networks,
  // of which 120 in the north`; `2,457 returns with IOM out of 6,000`.
  const isOneOfTwo = text.hinges.some(
    ({ part, whole }) => whole && (part === found || (whole === found && part.first < found.first)),
  );
  if (isOneOfTwo || around.isDifference) return remark;
  // `between 2020 and 2022 arrivals fell`
  if (isRatio(found, text) || YEAR.test(text.tokens[first]?.text ?? '')) return remark;
  // If the text states several periods, a shared one may not apply to this number.
  const { period, ...others } = around;
  const isUnsure = period?.isShared && text.periods.length > 1;
  const series = seriesOf(found, isUnsure ? others : around, tables);
  return series ? { ...remark, series } : remark;
}

/** Values from here on are shown where the tables have the same one: smaller ones coincide too often. */
const SHOWN_FROM = 100;

/** Adds to a remark that says nothing else the numbers of the tables with the same value, in a text about our counts. */
function withSameValue(remark: NumberRemark, { terms }: CheckedText, { numbers, metrics }: CheckTables): NumberRemark {
  const {
    number: { found, around, matches },
    sum,
    sameDigits,
    series,
  } = remark;
  if (matches.length > 0 || sum || sameDigits || series || found.measure || found.value < SHOWN_FROM) return remark;
  if (around.isElsewhere || around.isOtherMatter || around.isOfUnknown || !isAboutOurCounts(terms)) return remark;
  const telling = [around.near, around.far].map((all) => all.filter(identifiesCount));
  const kinds = [...telling, around.nouns].find(({ length }) => length > 0);
  const isOfKind = (metric: string) => !kinds || kinds.some((kind) => canMeanMetric(kind, metric));
  const same = numbers.filter(
    (each) => isOfKind(each.metric) && hasSameValue(found, each, metrics[each.metric]?.unit ?? ''),
  );
  return same.length > 0 ? { ...remark, sameDigits: same } : remark;
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

/** Whether a number is a ratio: `306 per assault`, `68 people per boat`, not `300 por mar`. */
function isRatio({ end }: FoundNumber, { tokens, terms }: RemarkedText['text']): boolean {
  if (PER.test(tokens[end]?.key ?? '')) return true;
  return (
    PER.test(tokens[end + 1]?.key ?? '') &&
    terms.some(({ role, id, first }) => role === 'unit' && first === end + 2 && !isNameOf(id as UnitKind, ''))
  );
}

/**
 * Finds numbers of the tables with the same digits. One in twenty numbers of four digits matches by chance, so a unit
 * word must be able to mean the count. Lengths and shares have too few digits.
 */
function withSameDigits({ found, around }: CheckedNumber, { numbers, metrics }: CheckTables): readonly IndexedNumber[] {
  const isMoney = found.measure === 'euros';
  const digits = digitsOf(found.value);
  if ((found.measure && !isMoney) || digits < (isMoney ? DISTINCTIVE_DIGITS_OF_MONEY : DISTINCTIVE_DIGITS)) return [];
  const telling = around.near.filter(identifiesCount);
  const kinds = telling.length > 0 ? telling : around.nouns;
  const isOfKind = ({ metric }: IndexedNumber) => kinds.some((kind) => canMeanMetric(kind, metric));
  return numbers.filter(
    (number) =>
      hasSameValue(found, number, metrics[number.metric]?.unit ?? '') &&
      (isMoney || digits > DISTINCTIVE_DIGITS || isOfKind(number)),
  );
}
