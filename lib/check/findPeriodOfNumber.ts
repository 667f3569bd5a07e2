import type { FoundNumber } from './findNumbers';
import { findRestOfStatementAfterPart, isInBracketsClosedBefore, type PartWholePhrase } from './findPartWholePhrases';
import { isDayOfMonth, type StatedPeriod } from './findPeriods';
import { areInSameSentence, type Token } from './tokens';
import type { Term, WordRole } from './vocabulary';

/** The parts of a parsed text that periods depend on. */
interface DatedText {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly numbers: readonly FoundNumber[];
  readonly periods: readonly StatedPeriod[];
  readonly partWholePhrases: readonly PartWholePhrase[];
}

/** Words after which a period belongs to the next statement: `75,184 attempts, and in 2024 78,685`. */
const BEGINS = /^(and|while|whereas|y|e|mientras|et|tandis|alors|و|وفي|وخلال|;|؛)$/u;

const JOINS_NUMBERS = /^(and|y|e|et|و)$/u;
/** Matches a preposition between people and their boats: `39,910 people in 610 boats in 2023`. */
const ABOARD = /^(in|on|aboard|en|bordo|dans|sur|bord|متن|في)$/u;
const BOATS = /^(boats|pateras)$/u;
const COLON = /^[:=]$/u;
const ENDS_CLAUSE = /^[,،;؛]$/u;

/**
 * Finds the period of a number: the one after it, unless that belongs to the next statement; otherwise the nearest
 * before it that no earlier number has; otherwise one shared with other numbers, or with the previous sentence.
 * @param taken periods of earlier numbers
 */
export function findPeriodOfNumber(
  found: FoundNumber,
  text: DatedText,
  taken: ReadonlySet<StatedPeriod>,
): StatedPeriod | undefined {
  const { tokens, terms, numbers, periods } = text;
  // `2,994 by land (2,237 a year earlier) and four by sea`
  const isHere = (part: { readonly first: number; readonly end: number }) =>
    areInSameSentence(tokens, part, found) && !isInBracketsClosedBefore(part, found, tokens);
  const all = periods.filter((period) => isHere(period) && !period.isStatementDate);
  const own = all.filter((period) => !taken.has(period));
  // Both ends of a range, `8,000 to 12,000 in 2021`, have the period that follows.
  const later = numbers.filter((number) => number.first >= found.end && isHere(number));
  const next = later.find(({ first }, i) => first - (later[i - 1]?.end ?? found.end) > 1)?.first;
  const resumed = findRestOfStatementAfterPart(found, text);
  const ofResumed = resumed && own.find(({ first }) => first >= resumed.first && first < resumed.end);
  if (ofResumed && !begins(resumed.first, ofResumed.first, tokens, terms)) return ofResumed;
  const following = own.find(({ first }) => first >= found.end && first < (next ?? tokens.length));
  const preceding = own.findLast(({ end }) => end <= found.first);
  const ofPredicate = preceding ? undefined : periodAfterWhole(found, own, text);
  if (ofPredicate) return ofPredicate;
  // `2023: 75,184, 2024: 78,685`, `In 2024 78,685 attempts, by August 45,015`
  const isOfNext = preceding && following && (following.end === next || COLON.test(tokens[following.end]?.text ?? ''));
  const isOwn = next === undefined || (!isOfNext && following && !begins(found.end, following.first, tokens, terms));
  if (following && isOwn) return following;
  const last = preceding ?? sharedPeriod(found, all, own, later, text);
  return last ?? (all.length === 0 ? periodOfPreviousSentence(found, tokens, periods) : undefined);
}

/**
 * The last of two periods after a whole that follows its part: `52 out of the 256 networks of 2021 were dismantled in
 * the first quarter of 2022`. The first one is that of the whole.
 */
function periodAfterWhole(
  found: FoundNumber,
  own: readonly StatedPeriod[],
  { numbers, partWholePhrases }: DatedText,
): StatedPeriod | undefined {
  const whole = partWholePhrases.find(({ part }) => part === found)?.whole;
  if (!whole || whole.first < found.end) return undefined;
  const after = own.filter(({ first }) => first >= whole.end);
  const isLastNumber = !numbers.some(({ first }) => first >= whole.end);
  return isLastNumber && after.length === 2 ? after[1] : undefined;
}

/**
 * The period of the previous sentence, if it has only one: `34,211 intercepted in 2025. 105 networks were dismantled.`
 */
function periodOfPreviousSentence(
  { first }: FoundNumber,
  tokens: readonly Token[],
  periods: readonly StatedPeriod[],
): StatedPeriod | undefined {
  const before = (tokens[first]?.sentence ?? 0) - 1;
  const [only, other] = periods.filter(
    (period) => tokens[period.first]?.sentence === before && !period.isStatementDate,
  );
  return only && !other ? { ...only, isShared: true } : undefined;
}

/**
 * The period shared with the next number or the previous one: `31,681 attempts and 75 networks in 2012, then 32,239 and
 * 98 in 2013`.
 */
function sharedPeriod(
  found: FoundNumber,
  all: readonly StatedPeriod[],
  free: readonly StatedPeriod[],
  [next, afterNext]: readonly FoundNumber[],
  { tokens, terms }: DatedText,
): StatedPeriod | undefined {
  const isOfBoats = terms.some(({ role, id, first }) => role === 'unit' && BOATS.test(id) && first === next?.end);
  const joins = ({ key }: Token) => JOINS_NUMBERS.test(key) || (isOfBoats && ABOARD.test(key));
  const isJoined = next && tokens.slice(found.end, next.first).some(joins);
  const ofNext = isJoined && free.find(({ first }) => first >= next.end && first < (afterNext?.first ?? tokens.length));
  if (ofNext && !tokens.slice(found.end, ofNext.first).some(({ text }) => ENDS_CLAUSE.test(text))) return ofNext;
  const last = all.length === 1 || free.length === 0 ? all.findLast(({ end }) => end <= found.first) : undefined;
  return last && { ...last, isShared: true };
}

/**
 * Whether a new statement begins between two token indexes. An “and” between two place names, two unit words (`dead and
 * missing`) or days does not begin a new statement.
 */
function begins(from: number, to: number, tokens: readonly Token[], terms: readonly Term[]): boolean {
  const isBetween = (role: WordRole, at: number) =>
    terms.some((term) => term.role === role && term.end === at) &&
    terms.some((term) => term.role === role && term.first === at + 1);
  return tokens.slice(from, to).some(({ kind, text, key }, i) => {
    const isDay = (at: number) => isDayOfMonth(tokens[from + i + at]);
    const joinsDays = isDay(-1) && (isDay(1) || isDay(2));
    return (
      BEGINS.test(kind === 'sign' ? text : key) &&
      !joinsDays &&
      !(['place', 'unit'] as const).some((role) => isBetween(role, from + i))
    );
  });
}
