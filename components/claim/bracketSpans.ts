import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { parseFormula } from '@/lib/facts/formula';

/**
 * The index of the last token inside the bracket of each token under a reading; its own where there is no other. A term
 * that a formula subtracts from a token is a part of it: `attempts-2021 - attempts-2022-q1` puts the quarter inside.
 */
export function bracketSpans({ tokens }: Pick<ClaimRecord, 'tokens'>, { bars }: ReadingRecord): readonly number[] {
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

/** Index of the token that a segment of a bar is, or is the rest of. */
export function segmentToken({ tokens }: Pick<ClaimRecord, 'tokens'>, formula: string): number {
  const [first] = parseFormula(formula);
  return tokens.findIndex(({ observation }) => observation === first?.id);
}
