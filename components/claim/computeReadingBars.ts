import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { quantityOfObservation } from '@/lib/facts/facts';
import { evaluateFormula, parseFormula } from '@/lib/facts/formula';
import { firstNumberIndexOfFormula } from './lastNumberIndexInBrackets';
import type { ReadingBar } from './placeReadingBars';

/**
 * Returns the value of a formula over the numbers of a claim, which all have one unit (the checks of the facts require
 * it).
 */
export function evaluateClaimFormula(formula: string): number {
  return evaluateFormula(parseFormula(formula), quantityOfObservation).value;
}

/** Returns whether a formula is our own calculation, e.g. a difference, rather than a single published value. */
export function hasArithmetic(formula: string): boolean {
  return parseFormula(formula).length > 1;
}

/**
 * Returns the bars of a reading in the unit of the claim, and `largestSum`, the largest sum over all readings of the
 * claim, so that all readings can share one scale.
 */
export function computeReadingBars(
  claim: ClaimRecord,
  reading: ReadingRecord,
): { bars: readonly ReadingBar[]; largestSum: number } {
  const sums = claim.readings.flatMap(({ bars }) =>
    bars.map(({ segments }) => sumOf(segments.map(({ formula }) => evaluateClaimFormula(formula)))),
  );
  const bars = reading.bars.map(
    ({ segments, total }): ReadingBar => ({
      segments: segments.map(({ formula }) => ({
        value: evaluateClaimFormula(formula),
        isDerived: hasArithmetic(formula),
        token: firstNumberIndexOfFormula(claim, formula),
      })),
      hasBracket: total !== undefined,
    }),
  );
  return { bars, largestSum: Math.max(...sums) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
