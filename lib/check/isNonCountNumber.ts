import type { RawNumber } from './rawNumber';
import { areTokensAdjacent, type Token, toWesternDigits } from './tokens';
import type { Term, WordRole } from './vocabulary';

/** Endings that make a number an ordinal: `20th`, `1er`, `20e`, `3º`. */
const ORDINAL_ENDING = /^(st|nd|rd|th|er|re|eme|e|º|ª|o|a)$/u;
const HYPHEN = /^[-–‑]$/u;
const BEFORE_ORDINAL = /^[°º№#]$/u;
/** The highest number of a worksheet, a page or another part, and the highest age. */
const MAX_PART_NUMBER = 999;
const MAX_AGE = 99;
/** Words between two ages: `aged 14 to 19`. */
const JOINS_AGES = /^(to|and|a|y|et|و|الي)$/u;
const ROMAN = /^[IVXLC]+$/u;
/** Matches Arabic prefixes of a number: and, in, for, like. */
const JOINED_LETTER = /^[وفبلك]$/u;
/** Number words up to this value are counts only where the words around them show it (`isCounted`). */
const SMALL_WORD = 10;
/** Longer numbers are codes, not counts. */
const MAX_DIGITS = 12;

/**
 * Range of numbers that are read as years (`YEARS`), and words before a year (`BEFORE_YEAR`): `2024` in `in 2024
 * migrants` is not a count.
 */
const YEARS = [1985, 2039] as const;
const BEFORE_YEAR =
  /^(in|after|before|since|until|during|throughout|whole|entire|todo|fiscal|en|ano|annee|year|tras|durante|desde|apres|avant|depuis|des|pendant|courant|سنه|عام|خلال|بعد|قبل|منذ|طيله)$/u;
/** After these words a round number is a count, `the 2000 migrants`, and any other a year, `the 2022 arrivals`. */
const BEFORE_YEAR_TOO = /^(the|of|for|los|las|del|de|les|aux|du|في|ف|من)$/u;

/** Words between the two numbers of a share: `nine in ten`, `nueve de cada diez`, `neuf sur dix`, `تسعة من كل عشرة`. */
const IN_EVERY = /^(in|every|cada|sur|كل)$/u;
/** Words that may precede one of `IN_EVERY`: `of every`, `de cada`, `من كل`. */
const OF_EVERY = /^(of|de|من)$/u;
/** Common denominators of shares in words, such as nine in ten. */
const DENOMINATORS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

const ONLY = /^(single|seule?|sol[oa])$/u;
const JOINS = /^(and|y|e|et|و)$/u;
/** Words after a number that continues a list without a noun: `and two others`, `five later`. */
const CONTINUES =
  /^(others?|more|otr[ao]s|autres|اخرون|اخرين|later|afterwards|despues|luego|ensuite|apres|لاحقا|بعدها)$/u;

/** Whether a number is not a count: a date, an ordinal, a code, a time, or part of a word. */
export function isNonCountNumber(number: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const token = tokens[number.first];
  if (!token || isPartOfPeriod(number, terms)) return true;
  // French `sept.` is September, and seven without the full stop.
  if (isAt(number.first, 'month', terms) && tokens[number.end]?.text === '.') return true;
  if (isInShare(number, tokens, terms) || isLabelled(number, tokens, terms)) return true;
  if (token.kind === 'word') return number.value <= SMALL_WORD && !isCounted(number, tokens, terms);
  // `law 02/03`; not `09 people`
  if (/^0\d/u.test(toWesternDigits(token.text)) && !isAt(number.end, 'unit', terms)) return true;
  if (token.text.replaceAll(/\P{N}/gu, '').length > MAX_DIGITS) return true;
  if (isMeetingOrdinal(number, tokens, terms)) return false;
  return (
    (isInSeries(number, tokens) && !isAfterArticle(number, tokens, terms)) ||
    isScore(number, tokens) ||
    isYearNumber(number, tokens, terms) ||
    isShortEndOfYearSpan(number.first, tokens) ||
    isDay(number, tokens, terms) ||
    isDayOfInitial(number, tokens) ||
    isPartOfCode(number, tokens, terms) ||
    isMinutes(number, tokens)
  );
}

/** Whether a number is one of the two numbers of a share: `nine in ten`. */
function isInShare({ first, end, value }: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  if (value > 100) return false;
  const valueAt = (of: (term: Term) => boolean) => Number(terms.find((term) => term.role === 'number' && of(term))?.id);
  const digitsAt = (at: number) =>
    tokens[at]?.kind === 'number' ? Number(toWesternDigits(tokens[at]?.text ?? '')) : Number.NaN;
  const isShare = (one: number, of: number) => one < of && DENOMINATORS.includes(of);
  const before = IN_EVERY.test(tokens[first - 1]?.key ?? '')
    ? first - (OF_EVERY.test(tokens[first - 2]?.key ?? '') ? 2 : 1)
    : -1;
  // `of every 100, 31`
  if (before >= 0 && before === first - 2 && DENOMINATORS.includes(value)) return true;
  if (before >= 0) return isShare(valueAt((term) => term.end === before) || digitsAt(before - 1), value);
  const after = end + (OF_EVERY.test(tokens[end]?.key ?? '') ? 1 : 0);
  if (!IN_EVERY.test(tokens[after]?.key ?? '')) return false;
  return isShare(value, valueAt((term) => term.first === after + 1) || digitsAt(after + 1));
}

/** Whether a number names a law, a task or an age: `article 52`, `Worksheet 4`, `aged 14 to 19`, `Law 13-21`. */
function isLabelled({ first, end, value }: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const [start, joiner] = [tokens[first - 2], tokens[first - 1]];
  const isPair = start?.kind === 'number' && joiner !== undefined;
  const isCode = isPair && /^[-–/]$/u.test(joiner.text) && areTokensAdjacent(start, joiner);
  const areAges = isPair && JOINS_AGES.test(joiner.key);
  const label = terms.find(
    (term) => term.role === 'label' && (term.end === first || ((isCode || areAges) && term.end === first - 2)),
  );
  if (!label) return false;
  if (label.id === 'age') return value <= MAX_AGE;
  if (label.end < first) return isCode;
  return label.id === '' || (value <= MAX_PART_NUMBER && !isAt(end, 'unit', terms));
}

/** Whether a number is the minutes of a time: `6 h 40`. */
function isMinutes({ first }: RawNumber, tokens: readonly Token[]): boolean {
  const [hours, sign, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isHour = /^\d{1,2}$/u.test(hours?.text ?? '') && Number(hours?.text) <= 24;
  return isHour && sign?.key === 'h' && /^[0-5]\d$/u.test(own?.text ?? '');
}

function isPartOfPeriod({ first, end }: RawNumber, terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === 'part-of-year' && term.first < end && term.end > first);
}

const MOST_MEETINGS = 99;

/** Whether a number is the ordinal of a meeting: `the 21st meeting`, `الاجتماع 21`. */
export function isMeetingOrdinal(
  { first, end }: Pick<RawNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): boolean {
  if (Number(toWesternDigits(tokens[first]?.text ?? '')) > MOST_MEETINGS) return false;
  const isEnding = ({ key, text }: Token) => text === '.' || ORDINAL_ENDING.test(key || text);
  const start = end + tokens.slice(end, end + 2).filter(isEnding).length;
  const article = tokens[first - 1]?.key === 'ال' ? 1 : 0;
  return terms.some(
    ({ role, id, first: at, end: last }) =>
      role === 'unit' && id === 'meeting' && (at === start || last === first - article),
  );
}

/** Whether a number is an ordinal or part of a name: `20th`, `n° 5`, `XX5`, `COVID-19`. */
function isInSeries({ first, end }: RawNumber, tokens: readonly Token[]): boolean {
  const [named, before, own, after] = [tokens[first - 2], tokens[first - 1], tokens[first], tokens[end]];
  if (after?.kind === 'word' && areTokensAdjacent(tokens[end - 1], after) && ORDINAL_ENDING.test(after.key))
    return true;
  if (!before) return false;
  if (before.kind === 'word')
    return areTokensAdjacent(before, own) && (!JOINED_LETTER.test(before.key) || ROMAN.test(before.text));
  if (BEFORE_ORDINAL.test(before.text)) return true;
  return (
    before.text === '-' && named?.kind === 'word' && areTokensAdjacent(named, before) && areTokensAdjacent(before, own)
  );
}

/** Matches the Arabic article before digits, with its prefixes. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)$/u;
/** Lower values after an article are ordinals. */
const COUNTED_FROM = 100;

/** Whether digits are a count joined to the Arabic article, `الـ331 شخصا`; not an ordinal, `القرن الـ21`. */
function isAfterArticle({ first, end, value }: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  return ARTICLE.test(tokens[first - 1]?.key ?? '') && (value >= COUNTED_FROM || isAt(end, 'unit', terms));
}

/** The highest number of goals in a score. */
const MAX_GOALS = 19;

/** Whether a number is part of the score of a match, `3-0`. In a range, the second number is the larger. */
function isScore({ first, end }: RawNumber, tokens: readonly Token[]): boolean {
  const sign = HYPHEN.test(tokens[end]?.text ?? '') ? end : first - 1;
  const [left, joiner, right] = [tokens[sign - 1], tokens[sign], tokens[sign + 1]];
  if (!HYPHEN.test(joiner?.text ?? '') || left?.kind !== 'number' || right?.kind !== 'number') return false;
  const [one, other] = [left, right].map(({ text }) => Number(toWesternDigits(text)));
  const isPair = one !== undefined && other !== undefined && one <= MAX_GOALS && other <= one;
  return isPair && areTokensAdjacent(left, joiner) && areTokensAdjacent(joiner, right);
}

/**
 * Whether four digits without separator are a year, unless the thing counted follows: `2,000` and `2000 migrants` are
 * counts.
 */
export function isYearNumber(
  { first, end }: Pick<RawNumber, 'first' | 'end'>,
  tokens: readonly Token[],
  terms: readonly Term[],
): boolean {
  const year = Number(toWesternDigits(tokens[first]?.text ?? ''));
  const isInRange = end === first + 1 && year >= YEARS[0] && year <= YEARS[1];
  if (!isInRange || /^[€$£%٪]$/u.test(tokens[end]?.text ?? '')) return false;
  const follows = terms.some(({ role, end: last }) => (role === 'month' || role === 'since') && last === first);
  const before = tokens[first - 1]?.key ?? '';
  if (endsSpan(first, tokens, terms)) return true;
  if (follows || BEFORE_YEAR.test(before) || (year % 100 > 0 && BEFORE_YEAR_TOO.test(before))) return true;
  // A year after a word for money is that of a budget: `ميزانية 2026 مبلغ`.
  if (terms.some(({ role, id, end: last }) => role === 'unit' && id === 'money' && last === first)) return true;
  return !terms.some((term) => term.role === 'unit' && term.first === end);
}

const SPAN = /^[-–—/]$/u;
/** Matches words before the first of two dates or years: `between 2019 and 2024`. */
export const BETWEEN_WORD_PATTERN = /^(between|entre|بين)$/u;
const SPAN_WORD = /^(to|through|a|al|hasta|au|الي|حتي)$/u;

/** Whether a number that looks like a year ends a span of years, whatever follows: `the 2014-2020 migration fund`. */
function endsSpan(first: number, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const [start, joiner, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (start?.kind !== 'number' || own?.kind !== 'number' || !joiner) return false;
  // `between 2023 and 2024`
  const isBetween = BETWEEN_WORD_PATTERN.test(tokens[first - 3]?.key ?? '') && JOINS.test(joiner.key);
  const isJoined = SPAN.test(joiner.text) || SPAN_WORD.test(joiner.key) || isBetween;
  return (
    isJoined &&
    Number(toWesternDigits(start.text)) < Number(toWesternDigits(own.text)) &&
    isYearNumber({ first: first - 2, end: first - 1 }, tokens, terms)
  );
}

/**
 * Whether two digits end a span of years, `2021-27`: they follow a year without a space and are later in the same
 * century.
 */
export function isShortEndOfYearSpan(first: number, tokens: readonly Token[]): boolean {
  const [start, joiner, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (!/^\d{2}$/u.test(toWesternDigits(own?.text ?? '')) || !SPAN.test(joiner?.text ?? '')) return false;
  const [year, end] = [start, own].map((token) => Number(toWesternDigits(token?.text ?? '')));
  const isLater = year !== undefined && end !== undefined && year % 100 < end && year >= YEARS[0] && year <= YEARS[1];
  return isLater && areTokensAdjacent(start, joiner) && areTokensAdjacent(joiner, own);
}

const INITIAL_OF_MONTH = /^[EFMAJSOND]$/u;

/** Whether a number is the day of a date that is written with the initial of its month: `24-J`, `17-M`. */
function isDayOfInitial({ first, end, value }: RawNumber, tokens: readonly Token[]): boolean {
  const [own, sign, initial] = [tokens[first], tokens[end], tokens[end + 1]];
  if (end !== first + 1 || value < 1 || value > 31 || !HYPHEN.test(sign?.text ?? '')) return false;
  return INITIAL_OF_MONTH.test(initial?.text ?? '') && areTokensAdjacent(own, sign) && areTokensAdjacent(sign, initial);
}

/**
 * Whether a small number word is a count, because the thing counted, a time or a place follows: `two attempts`, `six in
 * 2023`, `six a year earlier`, `two at Ceuta`. “One” is a count only with a unit word: before it, together
 * with a time or a nationality, or after it, together with “only”.
 */
function isCounted({ first: own, end, value }: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const follows = (roles: readonly WordRole[]) =>
    terms.some(({ role, first }) => roles.includes(role) && first >= end && first <= end + 1);
  const isTimed =
    follows(['part-of-year', 'relative-year']) || isYearNumber({ first: end + 1, end: end + 2 }, tokens, terms);
  const isCount = terms.some(({ role, end: last }) => role === 'unit' && last <= own);
  // `uno entre enero y mayo`; not `one May morning`.
  const isMonth = isCount && tokens[end]?.kind === 'word' && follows(['month']) && !isAt(end, 'month', terms);
  // `une seule tentative`; `and one Sudanese`.
  const isOnly = ONLY.test(tokens[end]?.key ?? '') && follows(['unit']);
  const isLast = terms.some(({ role, id, first }) => role === 'unit' && id === 'nationals' && first === end);
  if (value <= 1)
    return isOnly || (isCount && (isTimed || isMonth || (isLast && JOINS.test(tokens[own - 1]?.key ?? ''))));
  // “The two fences” is a name, not a count.
  const isOfFence = terms.some(
    ({ role, id, first }) => role === 'unit' && /^(fence|border)$/u.test(id) && first >= end && first <= end + 1,
  );
  if (isOfFence) return false;
  const isLength = terms.some(({ role, id, first }) => role === 'measure' && id !== 'other' && first === end);
  // `37 on the day itself and three in the days after`: “three” continues a list, without a noun.
  const isJoined =
    JOINS.test(tokens[own - 1]?.key ?? '') ||
    terms.some((term) => term.role === 'number' && term.first === own && term.isJoined);
  const isListed =
    isCount &&
    (CONTINUES.test(tokens[end]?.key ?? '') || (isJoined && (isAt(end, 'filler', terms) || isAt(end, 'place', terms))));
  // `five of whom died`
  const isPart = terms.some(({ role, id, first }) => role === 'hinge' && id === 'either' && first === end);
  return (
    isTimed ||
    isMonth ||
    isLength ||
    isListed ||
    isPart ||
    follows(['unit', 'loaded-word']) ||
    (isCount && isPlaced(end, tokens, terms))
  );
}

/** Whether the number is followed by a place that ends the clause: `two at Ceuta`, not `two Spanish cities`. */
function isPlaced(end: number, tokens: readonly Token[], terms: readonly Term[]): boolean {
  return terms.some(
    ({ role, first, end: last }) =>
      role === 'place' && first >= end && first <= end + 2 && (tokens[last]?.kind ?? 'sign') === 'sign',
  );
}

function isAt(at: number, role: WordRole, terms: readonly Term[]): boolean {
  return terms.some((term) => term.role === role && term.first === at);
}

/** Whether a number is a day of a month: a month follows or precedes it, with at most a second day between. */
function isDay({ first, end, value }: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  if (value > 31 || value < 1) return false;
  const has = (role: WordRole, at: number) =>
    terms.some((term) => term.role === role && term.first <= at && at < term.end);
  if (has('month', first - 1)) return true;
  const joins = has('day-joiner', first - 1) || tokens[first - 1]?.text === '.';
  if (joins && has('month', first - 2)) return true;
  for (let at = end; at < end + 5; at += 1) {
    if (has('month', at)) return true;
    const token = tokens[at];
    const isDayToo = token?.kind === 'number' && Number(toWesternDigits(token.text)) <= 31;
    if (!isDayToo && !has('day-joiner', at) && !/^[-–/,]$/.test(token?.text ?? '')) return false;
  }
  return false;
}

/**
 * Whether a plus sign belongs to a telephone number. In a sum, a space follows it; in `+10 %`, “%” follows the number;
 * in `+78K`, it means “more than”.
 */
function isTelephonePlus({ first, end }: RawNumber, tokens: readonly Token[]): boolean {
  const [sign, number, after] = [tokens[first - 1], tokens[first], tokens[end]];
  const isMultiplied = end > first + 1;
  return sign?.text === '+' && areTokensAdjacent(sign, number) && !isMultiplied && !/^[%٪]$/u.test(after?.text ?? '');
}

/**
 * Whether digits are part of a time `10:30`, a fraction `24/7` or a telephone number. A range such as `50-60` is two
 * counts.
 */
function isPartOfCode(number: RawNumber, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const { first, end } = number;
  const joins = (sign: number, pattern: RegExp) => {
    const [left, at, right] = [tokens[sign - 1], tokens[sign], tokens[sign + 1]];
    const areNumbers = left?.kind === 'number' && right?.kind === 'number';
    return areNumbers && pattern.test(at?.text ?? '') && areTokensAdjacent(left, at) && areTokensAdjacent(at, right);
  };
  const [before, after] = [first - 1, end];
  if (joins(before, /^[:/]$/) || joins(after, /^[:/]$/) || isTelephonePlus(number, tokens)) return true;
  // Groups of digits beside each other, none of them a year, are a code.
  const isBare = (at: number) => tokens[at]?.kind === 'number' && !/\P{N}/u.test(tokens[at]?.text ?? '');
  const isLoose = (at: number) => isBare(at) && !isYearNumber({ first: at, end: at + 1 }, tokens, terms);
  if (isBare(first) && (isLoose(before) || isLoose(after))) return true;
  // Three or more numbers joined by hyphens are a code.
  if (joins(before, HYPHEN)) return joins(after, HYPHEN) || joins(before - 2, HYPHEN);
  return joins(after, HYPHEN) && joins(after + 2, HYPHEN);
}
