import { describe, expect, it } from 'vitest';
import { evaluateFormula, parseFormula } from './formula';

describe('parseFormula', () => {
  it('distinguishes hyphens in ids from minus signs', () => {
    expect(parseFormula('attempts-2021 - attempts-2022-q1 + a')).toEqual([
      { sign: 1, id: 'attempts-2021' },
      { sign: -1, id: 'attempts-2022-q1' },
      { sign: 1, id: 'a' },
    ]);
  });

  it('accepts a single id', () => {
    expect(parseFormula('attempts-2021')).toEqual([{ sign: 1, id: 'attempts-2021' }]);
  });

  it.each(['', ' ', 'a +', '+ a', 'a b', 'a * b', 'a  + b', 'a + b ', 'a+b', 'a + + b', '- a - b', '(a + b)', 'A + b'])(
    'refuses "%s" in plain words',
    (text) => {
      expect(() => parseFormula(text)).toThrow(`the formula "${text}" is not ids joined by " + " and " - "`);
    },
  );
});

describe('evaluateFormula', () => {
  const amounts: Record<string, number> = { a: 8.2, b: 0.1, c: 3 };
  const resultOf = (text: string) =>
    evaluateFormula(parseFormula(text), (id) => ({ value: amounts[id] ?? Number.NaN, unit: 'km' })).value;

  it.each([
    ['c', 3],
    ['c - c', 0],
    ['c - a', -5.2],
    ['a + b', 8.3],
    ['a - b - c', 5.1],
  ] as const)('%s = %s, without binary noise', (text, expected) => {
    expect(resultOf(text)).toBe(expected);
  });

  it('keeps the unit of its terms', () => {
    const amountOf = (id: string) => ({ value: id === 'year' ? 63121 : 14746, unit: 'attempts' });
    expect(evaluateFormula(parseFormula('year - quarter'), amountOf)).toEqual({ value: 48375, unit: 'attempts' });
  });

  it('has no value where an amount is missing', () => {
    expect(resultOf('a + missing')).toBeNaN();
  });
});

describe('a formula over different units', () => {
  it.each([
    ['attempts', 'people'],
    ['fence attempts', 'attempts'],
  ])('is refused with the reason: %s and %s', (first, second) => {
    const amountOf = (id: string) => ({ value: 1, unit: id === 'c' ? second : first });
    for (const text of ['a + c', 'a - c', 'a + b - c'])
      expect(() => evaluateFormula(parseFormula(text), amountOf)).toThrow(
        `${first} and ${second} are different things and are never added or subtracted.`,
      );
  });
});
