import { type Token, westernDigits } from './tokens';
import type { Term } from './vocabulary';

/** How close a number says it is: `about a hundred`, `more than 77,000`. */
export type Closeness = 'exact' | 'about' | 'more-than' | 'at-least' | 'almost' | 'at-most';

/** What a number measures when it counts nothing: `14 km`; `other` is in none of our tables, such as ages. */
export type Measure = 'percent' | 'euros' | 'km' | 'm' | 'km2' | 'other';

/** A number that a text holds, in digits or in words. */
export interface FoundNumber {
  /** Places of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly closeness: Closeness;
  /** What it is rounded to at most: 1,000 of `15,000`, 100 of `about a hundred`; 1 where no digit says so. */
  readonly grain: number;
  /** Absent: it counts. */
  readonly measure?: Measure;
}

/** A run of tokens that is one number, before what stands around it is read. */
interface BareNumber {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly grain: number;
  /** `centaine`: about as many as it says. */
  readonly isAbout: boolean;
}

/** What is read as a year. */
const YEARS = [1985, 2039] as const;
const CURRENCY = /^[€$£]$/u;
const PERCENT = /^[%٪]$/u;
/** Written to a number, they make it the place in a series: `20th`, `1er`, `20e`, `3º`. */
const ORDINAL_ENDING = /^(st|nd|rd|th|er|re|eme|e|º|ª|o|a)$/u;
/** What Arabic writes to a number: and, in, for, like. */
const JOINED_LETTER = /^[وفبلك]$/u;
/** Words such as “two” count only beside what they count: alone they are mere grammar. */
const SMALL_WORD = 10;
const ROMAN = /^[IVXLC]+$/u;

/** The numbers of a text that count or measure. Days, years, places in a series and times of day are none. */
export function numbersIn(tokens: readonly Token[], terms: readonly Term[]): readonly FoundNumber[] {
  const bare = [...digitNumbers(tokens, terms), ...wordNumbers(tokens, terms)]
    .toSorted((a, b) => a.first - b.first)
    .filter(({ first }, i, all) => all.slice(0, i).every(({ end }) => end <= first));
  return bare.flatMap((number) => {
    if (isNoCount(number, tokens, terms)) return [];
    const { value, grain, first, end, isAbout } = number;
    const closeness = closenessOf(number, terms);
    const measure = measureOf(number, tokens, terms);
    return [
      {
        first,
        end,
        value,
        grain,
        closeness: closeness === 'exact' && isAbout ? 'about' : closeness,
        ...(measure && { measure }),
      },
    ];
  });
}

/** The value of a number in digits, in whichever way a language groups them: `63.121` and `63,121` are the same. */
export function valueOfDigits(text: string): number {
  const digits = westernDigits(text);
  const groups = /^(\d{1,3}(?:[^\d]\d{3})+)(?:[.,\u066b](\d{1,2}))?$/u.exec(digits);
  if (groups && !digits.startsWith('0')) return Number(`${groups[1]?.replaceAll(/\D/g, '')}.${groups[2] ?? 0}`);
  return Number(digits.replace(/[,\u066b]/u, '.'));
}

function digitNumbers(tokens: readonly Token[], terms: readonly Term[]): readonly BareNumber[] {
  return tokens.flatMap((token, first) => {
    if (token.kind !== 'number') return [];
    const multiplier = terms.find((term) => term.role === 'multiplier' && term.first === first + 1);
    const times = multiplier ? Number(multiplier.id) : 1;
    const value = valueOfDigits(token.text);
    const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0);
    const grain = decimals > 0 ? times / 10 ** decimals : times * grainOf(value);
    const end = multiplier?.end ?? first + 1;
    // `34 ألفا و211`: what is over a thousand follows an “and” that is written to it.
    const rest = tokens[end + 1];
    // … or nothing at all, where the space was lost.
    const lost = tokens[end];
    if (multiplier && lost?.kind === 'number' && tokens[end - 1]?.to === lost.from)
      return [{ first, end: end + 1, value: value * times + valueOfDigits(lost.text), grain: 1, isAbout: false }];
    if (multiplier && tokens[end]?.text === 'و' && rest?.kind === 'number' && tokens[end]?.to === rest.from)
      return [{ first, end: end + 2, value: value * times + valueOfDigits(rest.text), grain: 1, isAbout: false }];
    return [{ first, end, value: value * times, grain: Math.max(1, grain), isAbout: false }];
  });
}

/** 1,000 of 15,000: the last digit that is not nought. */
function grainOf(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

/** Numbers in words, from one number word on as long as words of numbers follow. */
function wordNumbers(tokens: readonly Token[], terms: readonly Term[]): readonly BareNumber[] {
  const at = new Map<number, Term>();
  for (const term of terms) if (['number', 'multiplier', 'collective'].includes(term.role)) at.set(term.first, term);
  const joiners = new Set(terms.filter(({ role }) => role === 'number-joiner').map(({ first }) => first));
  const numbers: BareNumber[] = [];
  let next = 0;
  for (let first = 0; first < tokens.length; first += 1) {
    if (first < next || !at.has(first) || tokens[first - 1]?.kind === 'number') continue;
    let [whole, part, end, isAbout] = [0, 0, first, false];
    for (let term = at.get(first); term; term = at.get(joiners.has(end) && part + whole > 0 ? end + 1 : end)) {
      const value = Number(term.id);
      if (term.role === 'number') part += value;
      else if (term.role === 'collective') {
        part = (part || 1) * value;
        isAbout = true;
      } else if (value === 100) part = (part || 1) * 100;
      else [whole, part] = [whole + (part || 1) * value, 0];
      end = term.end;
    }
    const value = whole + part;
    next = end;
    numbers.push({ first, end, value, grain: grainOf(value), isAbout });
  }
  return numbers;
}

/** Whether it says when, or the place in a series, or is a word that is no number here: `one`, `un`. */
function isNoCount(number: BareNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const token = tokens[number.first];
  if (!token) return true;
  const [before, after] = [tokens[number.first - 1], tokens[number.end]];
  const touches = (left?: Token, right?: Token) => left !== undefined && left.to === right?.from;
  if (token.kind === 'word')
    return isPartOfPeriod(number, terms) || (number.value <= SMALL_WORD && !isCounted(number, tokens, terms));
  if (after?.kind === 'word' && touches(tokens[number.end - 1], after) && ORDINAL_ENDING.test(after.key)) return true;
  if (before?.kind === 'word' && touches(before, token) && !JOINED_LETTER.test(before.key)) return true;
  if (before && ROMAN.test(before.text) && touches(before, token)) return true;
  return (
    isPartOfPeriod(number, terms) ||
    isYear(number, tokens, terms) ||
    isDay(number, tokens, terms) ||
    isPartOfCode(number, tokens)
  );
}

function isPartOfPeriod({ first, end }: BareNumber, terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === 'part-of-year' && term.first < end && term.end > first);
}

/** Four digits without a sign that could be a year, unless what they count follows: `2,000` and `2000 migrants` are sums. */
export function isYear(
  { first, end }: Pick<FoundNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): boolean {
  const year = Number(westernDigits(tokens[first]?.text ?? ''));
  const isSum = terms.some((term) => term.role === 'unit' && term.first === end);
  return (
    end === first + 1 && year >= YEARS[0] && year <= YEARS[1] && !isSum && !/^[€$£%٪]$/u.test(tokens[end]?.text ?? '')
  );
}

/** What it counts follows, or its year: `two attempts`, `six in 2023`. */
function isCounted({ end, value }: BareNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const follows = terms.some(
    ({ role, first }) => ['unit', 'loaded-word'].includes(role) && first >= end && first <= end + 1,
  );
  return value > 1 && (follows || isYear({ first: end + 1, end: end + 2 }, tokens, terms));
}

/** A day of a month: a month follows or stands before, or a second day between. */
function isDay({ first, end, value }: BareNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  if (value > 31 || value < 1) return false;
  const has = (role: Term['role'], at: number) =>
    terms.some((term) => term.role === role && term.first <= at && at < term.end);
  const isMonth = (at: number) => has('month', at);
  if (isMonth(first - 1) || (has('day-joiner', first - 1) && isMonth(first - 2))) return true;
  for (let at = end; at < end + 5; at += 1) {
    if (isMonth(at)) return true;
    const token = tokens[at];
    const isDayToo = token?.kind === 'number' && Number(westernDigits(token.text)) <= 31;
    if (!isDayToo && !has('day-joiner', at) && !/^[-–/,]$/.test(token?.text ?? '')) return false;
  }
  return false;
}

/** Digits that stand with others by a sign: dates `06/05/2022`, times `10:30`, telephone numbers, scores `2-1`. */
function isPartOfCode({ first, end }: BareNumber, tokens: readonly Token[]): boolean {
  const isSign = (at: number) => /^[/:+–-]$/u.test(tokens[at]?.text ?? '');
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  return (
    (isSign(first - 1) && (isNumber(first - 2) || tokens[first - 1]?.text === '+')) ||
    (isSign(end) && isNumber(end + 1)) ||
    isNumber(first - 1) ||
    isNumber(end)
  );
}

function closenessOf({ first, end }: BareNumber, terms: readonly Term[]): Closeness {
  const near = terms.find(
    (term) => term.role === 'closeness' && (term.end === first || term.end === first - 1 || term.first === end),
  );
  return (near?.id as Closeness | undefined) ?? 'exact';
}

function measureOf({ first, end }: BareNumber, tokens: readonly Token[], terms: readonly Term[]): Measure | undefined {
  if (PERCENT.test(tokens[end]?.text ?? '')) return 'percent';
  const sign = [tokens[first - 1]?.text, tokens[end]?.text].find((text) => CURRENCY.test(text ?? ''));
  if (sign) return sign === '€' ? 'euros' : 'other';
  // `500 million de euros`, `77 000 d'euros`: a joining word may stand between.
  const measures = terms.filter(({ role }) => role === 'measure');
  const term =
    measures.find((each) => each.first === end) ??
    measures.find((each) => each.first === end + 1 && each.id === 'euros');
  return term?.id as Measure | undefined;
}
