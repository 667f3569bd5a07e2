import type { CheckedNumber } from './checkText';
import type { FoundNumber } from './numbersIn';
import type { ReadText } from './surroundingsOf';
import { areInOneSentence } from './tokens';

/** Tokens between a word of comparison and its number, at most. */
const COMPARED_WITHIN = 3;

/**
 * The number that words such as “of which” speak of, where they stand after several: the last one that is neither what
 * another is compared with, `against 64,019 in 2024`, nor in brackets; else the last.
 * @param checked numbers before the part, in reading order
 */
export function wholeOf(
  part: FoundNumber,
  checked: readonly CheckedNumber[],
  text: ReadText,
): CheckedNumber | undefined {
  const before = checked.filter(({ found }) => found.end <= part.first && areInOneSentence(text.tokens, found, part));
  return before.findLast(({ found }) => !isAside(found, text)) ?? before.at(-1);
}

function isAside({ first }: FoundNumber, { tokens, terms }: ReadText): boolean {
  const isCompared = terms.some(
    ({ role, end }) => role === 'comparison' && end <= first && first - end <= COMPARED_WITHIN,
  );
  if (isCompared) return true;
  const signs = tokens.slice(0, first).map(({ text }) => text);
  return signs.lastIndexOf('(') > signs.lastIndexOf(')');
}
