import { describe, expect, it } from 'vitest';
import { median, medianOf } from './median';

describe('median', () => {
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('refuses to be the median of nothing', () => {
    expect(() => median([])).toThrow('median of nothing');
  });
});

it('takes the median of each figure by itself', () => {
  const runs = [
    { lcp: 3, tbt: 10 },
    { lcp: 1, tbt: 30 },
    { lcp: 2, tbt: 20 },
  ];
  expect(medianOf(runs)).toEqual({ lcp: 2, tbt: 20 });
});
