import { findNumbersInWords } from './findNumbersInWords';
import { isMeetingOrdinal, isNonCountNumber, isYearNumber } from './isNonCountNumber';
import { findRoundingUnit, type RawNumber } from './rawNumber';
import { areInSameSentence, areTokensAdjacent, type Token, toWesternDigits } from './tokens';
import { isSpecificToMigration, type UnitKind } from './unitKinds';
import type { Term } from './vocabulary';

/** How a text qualifies the precision of a number: `about a hundred`, `more than 77,000`. */
export const CLOSENESS_KINDS = ['about', 'more-than', 'at-least', 'almost', 'at-most'] as const;
export type Closeness = 'exact' | (typeof CLOSENESS_KINDS)[number];

/**
 * Units of numbers that are not counts: `14 km`. `ordinal`: the `21st meeting`; `other`: anything that none of our
 * tables has, such as ages.
 */
export const MEASURE_UNITS = ['percent', 'euros', 'km', 'm', 'km2', 'ordinal', 'other'] as const;
export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/** A number in a text, written in digits or in words. */
export interface FoundNumber {
  /** Index of the number's first token (`first`), and of the token after its last (`end`). */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly closeness: Closeness;
  /**
   * The largest unit to which the value may be rounded: 1,000 for `15,000`, 100 for `about a hundred`; 1 if the value
   * shows no rounding.
   */
  readonly grain: number;
  /** Unit of measure of the number. Default: the number is a count. */
  readonly measure?: MeasureUnit;
}

/** Words between a number and its unit: `une trentaine de kilomètres`. */
const OF = /^(de|d|of)$/u;
const CURRENCY = /^[€$£]$/u;
const PERCENT = /^[%٪]$/u;

/** Finds the numbers of a text that are counts or measures. Days, years, ordinals and times of day are excluded. */
export function findNumbers(tokens: readonly Token[], terms: readonly Term[]): readonly FoundNumber[] {
  const numbers = [...numbersInDigits(tokens, terms), ...findNumbersInWords(tokens, terms)]
    .toSorted((a, b) => a.first - b.first)
    .filter(({ first }, i, all) => first >= (all[i - 1]?.end ?? 0))
    .filter((number) => !isNonCountNumber(number, tokens, terms))
    .map((number, i, all) => withUnitOfRange(number, all[i + 1], tokens))
    .map(({ isAbout, ...number }) => {
      const closeness = closenessOf(number, tokens, terms);
      const measure = measureOf(number, tokens, terms);
      return {
        ...number,
        closeness: closeness === 'exact' && isAbout ? 'about' : closeness,
        ...(measure && { measure }),
      };
    })
    .map((number, i, all) => withMeasureOfRange(number, all[i + 1], tokens));
  const found: FoundNumber[] = [];
  for (const number of numbers) found.push(withMoney(number, found.at(-1), numbers, tokens, terms));
  return found;
}

/**
 * Reads a number without a currency as euros: `343 million` in a text about money or migration, since no count is so
 * high; after an amount in millions of euros, also `8.3 for Ceuta` or a part of that amount.
 */
function withMoney(
  number: FoundNumber,
  last: FoundNumber | undefined,
  all: readonly FoundNumber[],
  tokens: readonly Token[],
  terms: readonly Term[],
): FoundNumber {
  if (number.measure || terms.some(({ role, first }) => role === 'unit' && first === number.end)) return number;
  const isOfMoney = ({ role, id }: Term) =>
    (role === 'measure' && id === 'euros') ||
    (role === 'unit' && (id === 'money' || id === 'border' || isSpecificToMigration(id as UnitKind)));
  if (isInOtherCurrency(number, all, tokens)) return { ...number, measure: 'other' };
  if (number.value >= 1e6) return terms.some(isOfMoney) ? { ...number, measure: 'euros' } : number;
  if (last?.measure !== 'euros' || last.value < 1e6) return number;
  if (Number.isInteger(number.value) && !isPartOfMoney(number, last, tokens, terms)) return number;
  return { ...number, value: timesExactly(number.value, 1e6), measure: 'euros' };
}

/**
 * Whether the only currency of a sentence is not the euro, so that its other millions are not euros either: `343 million
 * dirhams, of which 140 million`.
 */
function isInOtherCurrency(number: FoundNumber, all: readonly FoundNumber[], tokens: readonly Token[]): boolean {
  if (number.value < 1e6) return false;
  const sums = all.filter((each) => each.value >= 1e6 && areInSameSentence(tokens, each, number));
  return sums.some(({ measure }) => measure === 'other') && !sums.some(({ measure }) => measure === 'euros');
}

/** Maximum distance, in tokens, from a number to a word for what it counts. */
const UNIT_WITHIN = 3;
const COMMA = /^[,،;]$/u;
const OF_PART = /^(of|for|de|del|du|des|para|pour|من)$/u;

/**
 * Whether a number without a unit is a part or the whole of the previous amount of money: `of the 148 million euros,
 * 140 belonged to a package`, `148 million euros, including the 140 of a package`.
 */
function isPartOfMoney(
  { first, end, value }: FoundNumber,
  last: FoundNumber,
  tokens: readonly Token[],
  terms: readonly Term[],
): boolean {
  const phrases = terms.filter(({ role }) => role === 'hinge');
  const isOfWhole =
    phrases.some((phrase) => /^whole/u.test(phrase.id) && phrase.end <= last.first && last.first - phrase.end < 2) &&
    COMMA.test(tokens[first - 1]?.text ?? '');
  // `101.7 million euros within the 389 of a package`
  const isWholeOf =
    value * 1e6 >= last.value &&
    phrases.some((phrase) => phrase.id === 'predicate' && phrase.first >= last.end && phrase.end === first);
  const isIncluded =
    phrases.some((phrase) => phrase.id === 'part' && phrase.end <= first && first - phrase.end < 2) &&
    OF_PART.test(tokens[end]?.key ?? '');
  const isOfThing = terms.some(
    (term) =>
      (term.role === 'other-matter' || (term.role === 'unit' && term.id !== 'money')) &&
      term.first >= end &&
      term.first - end < UNIT_WITHIN,
  );
  const areTogether = tokens[first]?.sentence === tokens[last.first]?.sentence;
  const isPart = value * 1e6 <= last.value && (isOfWhole || isIncluded);
  return areTogether && (isPart || isWholeOf) && !isOfThing;
}

const JOINS_RANGE = /^([-–—]|to|or|a|al|o|ou|el|la|il|الي|او)$/u;
const JOINS_WITH_BETWEEN = /^(and|y|e|et|و)$/u;
const BETWEEN = /^(between|entre|بين|ما)$/u;

/** Whether two numbers are the ends of a range: `8 to 10`, `between 8 and 10`, `entre el 8 y el 10`. */
function areRange(low: BareEnd, high: BareEnd | undefined, tokens: readonly Token[]): boolean {
  if (!high || high.first <= low.end || high.first - low.end > 2) return false;
  const joins = ({ key, text }: Token) =>
    JOINS_RANGE.test(key || text) || JOINS_RANGE.test(text) || (isBetween(low, tokens) && JOINS_WITH_BETWEEN.test(key));
  return tokens.slice(low.end, high.first).every(joins);
}

function isBetween({ first }: BareEnd, tokens: readonly Token[]): boolean {
  return [first - 1, first - 2].some((at) => BETWEEN.test(tokens[at]?.key ?? ''));
}

type BareEnd = Pick<RawNumber, 'first' | 'end'>;

/** Multiplies the lower end of `8 to 10 thousand`: both numbers are thousands. */
function withUnitOfRange(low: RawNumber, high: RawNumber | undefined, tokens: readonly Token[]): RawNumber {
  const printed = valueOfDigits(tokens[high?.first ?? -1]?.text ?? '');
  const times = high ? high.value / printed : 1;
  const isMultiplied = high && Number.isInteger(times) && times >= 1000 && high.end - high.first === 2;
  if (!isMultiplied || low.end - low.first !== 1 || low.value > printed || !areRange(low, high, tokens)) return low;
  return { ...low, value: low.value * times, grain: low.grain * times };
}

/** Gives the lower end of `8 to 10 %` the unit of the upper one. */
function withMeasureOfRange(low: FoundNumber, high: FoundNumber | undefined, tokens: readonly Token[]): FoundNumber {
  if (low.measure || !high?.measure || !areRange(low, high, tokens)) return low;
  return { ...low, measure: high.measure };
}

/** Parses a number in digits with any group separator: `63.121` and `63,121` are equal. */
function valueOfDigits(text: string): number {
  const digits = toWesternDigits(text);
  const groups = /^(\d{1,3}(?:[^\d]\d{3})+)(?:[.,\u066b](\d{1,2}))?$/u.exec(digits);
  if (groups && !digits.startsWith('0')) return Number(`${groups[1]?.replaceAll(/\D/g, '')}.${groups[2] ?? 0}`);
  return Number(digits.replace(/[,\u066b]/u, '.'));
}

function numbersInDigits(tokens: readonly Token[], terms: readonly Term[]): readonly RawNumber[] {
  return tokens.flatMap((token, first) => {
    if (token.kind !== 'number') return [];
    const multiplier = multiplierAt(first + 1, terms);
    const isWithLetter = !multiplier && isMillions(first, tokens);
    const times = multiplier ? Number(multiplier.id) : isWithLetter ? 1e6 : 1;
    const value = valueOfDigits(token.text);
    const end = multiplier?.end ?? (isWithLetter ? first + 2 : first + 1);
    const rest = multiplier && restAfter(end, tokens, terms);
    if (rest && rest.value < times)
      return [
        {
          first,
          end: rest.end,
          value: value * times + rest.value,
          grain: findRoundingUnit(rest.value),
          isAbout: false,
        },
      ];
    const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
    const grain = decimals > 0 ? times / 10 ** decimals : times * findRoundingUnit(value);
    return [{ first, end, value: timesExactly(value, times), grain: Math.max(1, grain), isAbout: false }];
  });
}

/** Multiplies without the error of binary fractions: 32.3 million is 32,300,000. */
function timesExactly(value: number, times: number): number {
  return Number((value * times).toPrecision(12));
}

/** Returns the multiplier at a token index, such as `thousand`. The hundred of `per cent` is not a multiplier. */
function multiplierAt(at: number, terms: readonly Term[]): Term | undefined {
  if (terms.some(({ role, id, first }) => role === 'measure' && id === 'percent' && first === at)) return undefined;
  return terms.find(({ role, first }) => role === 'multiplier' && first === at);
}

/** Whether a letter after a number means millions: `€500m`, `1,2 M`, `500 M€`. */
function isMillions(first: number, tokens: readonly Token[]): boolean {
  const [number, letter] = [tokens[first], tokens[first + 1]];
  // `M.` before a name is a title.
  if (letter?.text === 'M' && tokens[first + 2]?.text !== '.') return true;
  return CURRENCY.test(tokens[first - 1]?.text ?? '') && letter?.key === 'm' && number?.to === letter.from;
}

/**
 * Returns the hundreds after thousands, as in `34 ألفا و211`: after an attached “and” or, where a space is missing,
 * directly after the word. A number with its own word for thousand ends a range instead: `8 آلاف و12 ألف`.
 */
function restAfter(
  at: number,
  tokens: readonly Token[],
  terms: readonly Term[],
): { readonly end: number; readonly value: number } | undefined {
  const joiner = tokens[at]?.text === 'و' ? 1 : 0;
  const [before, rest] = [tokens[at + joiner - 1], tokens[at + joiner]];
  if (rest?.kind !== 'number' || before?.to !== rest.from) return undefined;
  if (terms.some(({ role, first }) => role === 'multiplier' && first === at + joiner + 1)) return undefined;
  return { end: at + joiner + 1, value: valueOfDigits(rest.text) };
}

function closenessOf(
  { first, end }: Pick<FoundNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): Closeness {
  // `+78K`
  if (tokens[first - 1]?.text === '+' && areTokensAdjacent(tokens[first - 1], tokens[first])) return 'more-than';
  const near = terms.find(
    ({ role, id, first: start, end: last }) =>
      role === 'closeness' && (last === first || last === first - 1 || (start === end && id === 'about')),
  );
  return (near?.id as Closeness | undefined) ?? 'exact';
}

function measureOf(
  { first, end }: Pick<FoundNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): MeasureUnit | undefined {
  if (PERCENT.test(tokens[end]?.text ?? '')) return 'percent';
  if (isMeetingOrdinal({ first, end }, tokens, terms)) return 'ordinal';
  const sign = [tokens[first - 1]?.text, tokens[end]?.text].find((text) => CURRENCY.test(text ?? ''));
  if (sign) return sign === '€' ? 'euros' : 'other';
  // `a 6-metre fence`
  const start = tokens[end]?.text === '-' ? end + 1 : end;
  const measures = terms.filter(({ role }) => role === 'measure');
  // `500 millones de euros`, `77 000 d'euros`: a joining word may come between.
  const term =
    measures.find((each) => each.first === start) ??
    measures.find((each) => each.first === start + 1 && (each.id === 'euros' || OF.test(tokens[start]?.key ?? '')));
  // `12 km/h`
  if (term?.id === 'km' && tokens[term.end]?.text === '/') return 'other';
  // `8 km²`: the sign is a token of its own.
  if (term?.id === 'km' && /^[²2]$/u.test(tokens[term.end]?.text ?? '')) return 'km2';
  // `5844 سنة 2023`: the word before a year means “in the year”, not a number of years.
  if (term?.id === 'other' && isYearNumber({ first: term.end, end: term.end + 1 }, tokens, terms)) return undefined;
  return term?.id as MeasureUnit | undefined;
}
