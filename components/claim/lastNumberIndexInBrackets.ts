import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { parseFormula } from '@/lib/facts/formula';

/**
 * Returns, for each number of a sentence, the index of the last number inside its bracket under a reading; the number's
 * own index where the bracket contains no other number. A term that a formula subtracts from a number is a part of that
 * number: `attempts-2021 - attempts-2022-q1` puts the quarter inside.
 */
export function lastNumberIndexInBrackets(
  { tokens }: Pick<ClaimRecord, 'tokens'>,
  { bars }: ReadingRecord,
): readonly number[] {
  const indexOf = (id: string) => tokens.findIndex(({ observation }) => observation === id);
  const formulas = bars.flatMap(({ segments }) => segments.map(({ formula }) => parseFormula(formula)));
  const lastInside = (index: number): number => {
    const parts = formulas
      .filter(([whole]) => whole && indexOf(whole.id) === index)
      .flatMap(([, ...terms]) => terms.filter(({ sign }) => sign === -1).map(({ id }) => indexOf(id)));
    return Math.max(index, ...parts.map(lastInside));
  };
  return tokens.map((_, i) => lastInside(i));
}

/**
 * Returns the index, among the numbers of the sentence, of the number with which a formula such as `a - b` begins. A
 * segment shows this number or, if the formula subtracts from it, the result.
 */
export function firstNumberIndexOfFormula({ tokens }: Pick<ClaimRecord, 'tokens'>, formula: string): number {
  const [first] = parseFormula(formula);
  return tokens.findIndex(({ observation }) => observation === first?.id);
}
