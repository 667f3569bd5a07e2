import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '@/lib/facts/claims';
import { claims as allClaims, findObservation } from '@/lib/facts/facts';
import { computeReadingBars, evaluateClaimFormula, hasArithmetic } from './computeReadingBars';

const claims: readonly (readonly [string, ClaimRecord])[] = Object.entries(allClaims());
const readings = claims.flatMap(([id, claim]) =>
  claim.readings.map((reading) => [`${id}:${reading.id}`, claim, reading] as const),
);
const bars = readings.flatMap(([name, , reading]) =>
  reading.bars.map((bar, i) => [`${name}, bar ${i + 1}`, bar] as const),
);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the arithmetic that readers see', () => {
  it.each([
    ['attempts-2021 - attempts-2022-q1', 48375],
    ['attempts-2021 - attempts-2022-q1 + attempts-2022-q1', 63121],
    ['attempts-2021 + attempts-2022-q1', 77867],
    ['networks-2021 - networks-2022-q1', 204],
    ['networks-2021', 256],
    ['networks-2021 + networks-2022-q1', 308],
    ['rescues-2021 - rescues-2022-q1', 14139],
    ['rescues-2021', 14236],
    ['rescues-2021 + rescues-2022-q1', 14333],
    ['fence-attempts-2021-melilla - fence-attempts-2022-q1-melilla', 35],
    ['fence-attempts-2021 + fence-attempts-2022-q1-melilla', 61],
    ['fence-attempts-2021 - fence-attempts-2021-melilla', 2],
    ['returns-2021 - returns-2022-q1', 2420],
    ['returns-2021', 3500],
    ['returns-2021 + returns-2022-q1', 4580],
    ['returns-2022-q1 - returns-iom-2022-q1', 480],
  ])('%s = %i', (formula, expected) => {
    expect(evaluateClaimFormula(formula)).toBe(expected);
  });

  it.each([
    [48375, 14746, 63121],
    [204, 52, 256],
    [14139, 97, 14236],
    [35, 12, 47],
    [2, 47, 49],
    [2420, 1080, 3500],
  ])('%i and %i make %i again', (left, part, whole) => {
    expect(left + part).toBe(whole);
  });

  it.each([
    ['attempts', 48375, 63121, 14746, 77867],
    ['networks', 204, 256, 52, 308],
    ['rescues', 14139, 14236, 97, 14333],
    ['returns', 2420, 3500, 1080, 4580],
  ])('%s, read inside: %i left; alongside: %i and %i; by the table: %i together', (id, left, year, quarter, both) => {
    const implied = (letter: string) =>
      readings
        .find(([name]) => name === `${id}:${letter}`)?.[2]
        .implies.map(({ formula }) => evaluateClaimFormula(formula)) ?? [];
    expect(implied('A')[0]).toBe(left);
    expect(implied('B').slice(0, 2)).toEqual([year, quarter]);
    expect(implied('C')[0]).toBe(both);
    expect(left + quarter).toBe(year);
    expect(year + quarter).toBe(both);
  });

  it.each(readings)('%s implies its stated values', (_name, _claim, reading) => {
    for (const { formula, expected } of reading.implies) expect(evaluateClaimFormula(formula)).toBe(expected);
  });

  it.each([
    ['attempts-2021-to-2022-q1', 'attempts-2021 + attempts-2022-q1'],
    ['networks-2021-to-2022-q1', 'networks-2021 + networks-2022-q1'],
    ['rescues-2021-to-2022-q1', 'rescues-2021 + rescues-2022-q1'],
    ['fence-attempts-2021-to-2022-q1', 'fence-attempts-2021 + fence-attempts-2022-q1-melilla'],
    ['fence-attempts-2021-ceuta', 'fence-attempts-2021 - fence-attempts-2021-melilla'],
    ['returns-2021-to-2022-q1', 'returns-2021 + returns-2022-q1'],
  ])('%s has a card of its own that gives the same value, as derived', (id, formula) => {
    expect(findObservation(id).status).toBe('derived');
    expect(findObservation(id).value).toBe(evaluateClaimFormula(formula));
  });

  it('distinguishes our arithmetic from a published value', () => {
    expect(hasArithmetic('attempts-2021')).toBe(false);
    expect(hasArithmetic('attempts-2021 - attempts-2022-q1')).toBe(true);
  });

  it('names the nearest observation where a formula has an unknown one', () => {
    expect(() => evaluateClaimFormula('attempts-2021 + attempts-2022-q9')).toThrow('did you mean "attempts-2022-q1"?');
  });
});

describe('computeReadingBars', () => {
  it.each(bars)('%s: the sum named over it is the sum of its segments', (_name, { segments, total }) => {
    const sum = sumOf(segments.map(({ formula }) => evaluateClaimFormula(formula)));
    expect(sum).toBe(total === undefined ? sum : evaluateClaimFormula(total));
    for (const { formula } of segments) expect(evaluateClaimFormula(formula)).toBeGreaterThan(0);
  });

  it.each(claims)('draws all readings of "%s" on one scale, filled by the longest bar', (_id, claim) => {
    const drawn = claim.readings.map((reading) => computeReadingBars(claim, reading));
    const [first] = drawn;
    const lengths = drawn.flatMap((reading) =>
      reading.bars.map(({ segments }) => sumOf(segments.map(({ value }) => value))),
    );
    expect(new Set(drawn.map(({ largestSum }) => largestSum)).size).toBe(1);
    expect(Math.max(...lengths)).toBe(first?.largestSum);
  });

  it.each(readings)('%s: brackets bars with a total, outlines our arithmetic', (_name, claim, reading) => {
    const drawn = computeReadingBars(claim, reading).bars;
    expect(drawn.map(({ hasBracket }) => hasBracket)).toEqual(reading.bars.map(({ total }) => total !== undefined));
    drawn.forEach(({ segments }, i) => {
      const formulas = reading.bars[i]?.segments.map(({ formula }) => formula) ?? [];
      expect(segments.map(({ isDerived }) => isDerived)).toEqual(formulas.map((formula) => / [+-] /.test(formula)));
    });
  });

  it.each(bars)('%s: our arithmetic always has words under it', (_name, { segments }) => {
    expect(segments.filter(({ formula, caption }) => hasArithmetic(formula) && caption === undefined)).toEqual([]);
  });
});
