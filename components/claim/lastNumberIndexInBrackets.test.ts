import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '@/lib/facts/claims';
import { claims as allClaims } from '@/lib/facts/facts';
import { evaluateClaimFormula } from './computeReadingBars';
import { firstNumberIndexOfFormula, lastNumberIndexInBrackets } from './lastNumberIndexInBrackets';

const claims: readonly (readonly [string, ClaimRecord])[] = Object.entries(allClaims());
const readings = claims.flatMap(([id, claim]) =>
  claim.readings.map((reading) => [`${id}:${reading.id}`, claim, reading] as const),
);

describe('lastNumberIndexInBrackets', () => {
  it.each([
    ['attempts:A', [1, 1]],
    ['attempts:B', [0, 1]],
    ['attempts:C', [0, 1]],
    // The first quarter is inside Melilla's count, which is inside the count of both cities.
    ['fences:A', [2, 2, 2]],
    ['fences:D', [2, 1, 2]],
    ['fences:B', [1, 1, 2]],
    ['fences:C', [1, 1, 2]],
    ['returns:A', [2, 2, 2]],
    ['returns:D', [2, 1, 2]],
    ['returns:B', [0, 1, 2]],
    ['returns:C', [0, 2, 2]],
  ])('%s brackets its tokens %j', (name, expected) => {
    const [, claim, reading] = readings.find(([each]) => each === name) ?? [];
    if (!claim || !reading) throw new Error(`There is no reading ${name}.`);
    expect(lastNumberIndexInBrackets(claim, reading)).toEqual(expected);
  });

  it.each(readings)('%s: brackets are nested or apart, and contain at least their own token', (...row) => {
    const spans = lastNumberIndexInBrackets(row[1], row[2]);
    spans.forEach((last, first) => {
      expect(last).toBeGreaterThanOrEqual(first);
      for (let inner = first + 1; inner <= last; inner += 1) expect(spans[inner]).toBeLessThanOrEqual(last);
    });
  });

  it.each(readings)('%s: the numbers inside a bracket never exceed its own', (_name, claim, reading) => {
    const value = (i: number) => evaluateClaimFormula(claim.tokens[i]?.observation ?? '');
    const within = lastNumberIndexInBrackets(claim, reading).flatMap((last, first) =>
      claim.tokens.flatMap((_, inner) => (inner > first && inner <= last ? [[first, inner] as const] : [])),
    );
    expect(within.filter(([first, inner]) => value(inner) >= value(first))).toEqual([]);
  });
});

describe('firstNumberIndexOfFormula', () => {
  it.each(readings)('%s: each segment of a bar comes from a number of the sentence', (_name, claim, { bars }) => {
    for (const { formula } of bars.flatMap(({ segments }) => segments))
      expect(claim.tokens[firstNumberIndexOfFormula(claim, formula)]?.observation).toBe(formula.split(' ')[0]);
  });
});
