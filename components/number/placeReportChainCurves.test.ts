import { expect, it } from 'vitest';
import { placeReportChainCurves } from './placeReportChainCurves';

it('starts at the inline start and ends beside the list', () => {
  const ltr = placeReportChainCurves(3, 'short', 'ltr');
  const rtl = placeReportChainCurves(3, 'short', 'rtl');
  expect(ltr.root[0]).toBeLessThan(ltr.ends[0]?.x ?? 0);
  expect(rtl.root).toEqual([rtl.width - ltr.root[0], ltr.root[1]]);
  expect(rtl.ends.map(({ x, y }) => [x, y])).toEqual(ltr.ends.map(({ x, y }) => [rtl.width - x, y]));
  for (const [i, { path }] of rtl.ends.entries())
    expect(numbersOf(path)).toEqual(numbersOf(ltr.ends[i]?.path ?? '').map((n, k) => (k % 2 ? n : rtl.width - n)));
});

/** Coordinates of the points of a path, x and y alternately, as d3 writes them. */
function numbersOf(path: string): readonly number[] {
  return [...path.matchAll(/[\d.]+/g)].map(Number);
}
