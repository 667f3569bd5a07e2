import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { amount } from '@/lib/facts/facts';
import { evaluateFormula, parseFormula } from '@/lib/facts/formula';
import { segmentToken } from './bracketSpans';
import type { Bar } from './placeReading';

/**
 * Returns the value of a formula over the numbers of a claim, which all have one unit (the checks of the facts require
 * it).
 */
export function formulaValue(formula: string): number {
  return evaluateFormula(parseFormula(formula), amount).value;
}

/** Returns whether a formula is our arithmetic, e.g. a difference, and not one published value. */
export function isDerived(formula: string): boolean {
  return parseFormula(formula).length > 1;
}

/**
 * Returns the bars of a reading in the unit of the claim, and `largestSum`, the largest sum over all readings of the
 * claim, so that they share one scale.
 */
export function readingBars(claim: ClaimRecord, reading: ReadingRecord): { bars: readonly Bar[]; largestSum: number } {
  const sums = claim.readings.flatMap(({ bars }) =>
    bars.map(({ segments }) => sumOf(segments.map(({ formula }) => formulaValue(formula)))),
  );
  const bars = reading.bars.map(
    ({ segments, total }): Bar => ({
      segments: segments.map(({ formula }) => ({
        value: formulaValue(formula),
        isDerived: isDerived(formula),
        token: segmentToken(claim, formula),
      })),
      hasBracket: total !== undefined,
    }),
  );
  return { bars, largestSum: Math.max(...sums) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
