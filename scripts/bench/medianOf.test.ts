import { expect, it } from 'vitest';
import { medianOf } from './medianOf';

it('takes the median of each figure by itself', () => {
  const runs = [
    { lcp: 3, tbt: 10 },
    { lcp: 1, tbt: 30 },
    { lcp: 2, tbt: 20 },
  ];
  expect(medianOf(runs)).toEqual({ lcp: 2, tbt: 20 });
});
