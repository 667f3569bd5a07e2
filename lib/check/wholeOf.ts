import type { FoundNumber } from './numbersIn';
import { areInOneSentence, type Token } from './tokens';
import type { Term } from './vocabulary';

/** Tokens between a word of comparison and its number, at most. */
const COMPARED_WITHIN = 3;

/**
 * The number that words such as “of which” speak of, where they stand after several: the last one that is neither what
 * another is compared with, `against 64,019 in 2024`, nor in brackets that are closed since, nor a measure where the part is
 * a count; else the last.
 * @param candidates numbers that can be the whole, in reading order
 */
export function wholeOf(
  part: FoundNumber,
  candidates: readonly FoundNumber[],
  text: { readonly tokens: readonly Token[]; readonly terms: readonly Term[] },
): FoundNumber | undefined {
  const before = candidates.filter((found) => found.end <= part.first && areInOneSentence(text.tokens, found, part));
  const isAside = (found: FoundNumber) =>
    found.measure !== part.measure || isCompared(found, text.terms) || isInClosedBrackets(found, part, text.tokens);
  const own = before.filter((number) => !isAside(number));
  return own.findLast(({ value }) => value >= part.value) ?? own.at(-1) ?? before.at(-1);
}

function isCompared({ first }: FoundNumber, terms: readonly Term[]): boolean {
  return terms.some(({ role, end }) => role === 'comparison' && end <= first && first - end <= COMPARED_WITHIN);
}

function isInClosedBrackets({ first, end }: FoundNumber, part: FoundNumber, tokens: readonly Token[]): boolean {
  const signs = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const before = signs(0, first);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && signs(end, part.first).includes(')');
}
