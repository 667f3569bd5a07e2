import { describe, expect, it } from 'vitest';
import { worstShift } from './scroll';

const shifts = (...times: number[]) => times.map((at) => ({ at, size: 1 }));

describe('worstShift', () => {
  it.each([
    ['nothing moved', [], 0],
    ['one burst', [0, 500, 1000], 3],
    ['a second and more of rest between two', [0, 500, 2000], 2],
    ['the later burst is the worse', [0, 5000, 5100, 5200], 3],
    ['a burst longer than five seconds', [0, 900, 1800, 2700, 3600, 4500, 5400], 6],
  ])('%s', (_, times, worst) => {
    expect(worstShift(shifts(...times))).toBe(worst);
  });
});
