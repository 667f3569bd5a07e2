import type { FoundNumber } from './numbersIn';
import type { StatedPeriod } from './periodsIn';
import { areInOneSentence, type Token } from './tokens';

/** What a text says, as far as periods need it. */
interface DatedText {
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
  readonly periods: readonly StatedPeriod[];
}

/** After these a period begins what follows: `75,184 attempts, and in 2024 78,685`. */
const BEGINS = /^(and|while|whereas|y|e|mientras|et|tandis|alors|و|وفي|وخلال|;|؛)$/u;

/**
 * The period that a text states for one of its numbers: the one that follows it, unless that begins what follows; else the
 * nearest before it that no number before it has.
 * @param taken periods of numbers before it
 */
export function periodOf(
  found: FoundNumber,
  { tokens, numbers, periods }: DatedText,
  taken: ReadonlySet<StatedPeriod>,
): StatedPeriod | undefined {
  const isHere = (part: { readonly first: number }) => areInOneSentence(tokens, part, found);
  const own = periods.filter((period) => isHere(period) && !period.isOfSpeech && !taken.has(period));
  const next = numbers.find((number) => number.first >= found.end && isHere(number))?.first;
  const following = own.find(({ first }) => first >= found.end && first < (next ?? tokens.length));
  if (following && (next === undefined || !begins(found.end, following.first, tokens))) return following;
  return own.findLast(({ end }) => end <= found.first);
}

function begins(from: number, to: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).some(({ kind, text, key }) => BEGINS.test(kind === 'sign' ? text : key));
}
