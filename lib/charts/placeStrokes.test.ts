import { expect, it } from 'vitest';
import { placeStrokes } from './placeStrokes';

it.each([0, 1, 2, 5, 6, 47])('draws %i strokes for as many attempts, none twice', (count) => {
  const { xs } = placeStrokes(count);
  expect(xs).toHaveLength(count);
  expect(new Set(xs).size).toBe(count);
});

it('parts them after each fifth, so that they can be counted', () => {
  const { xs } = placeStrokes(12);
  const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
  expect(steps.flatMap((step, i) => (step > Math.min(...steps) ? [i + 1] : []))).toEqual([5, 10]);
});

it('fits the narrowest column with the strokes of the largest count', () => {
  expect(placeStrokes(47).width).toBeLessThan(312);
});
