import { describe, expect, it } from 'vitest';
import type { Stretch } from '@/components/charts/frameShares';
import { type Count, placeCount } from './placeCount';

const count = (over: Partial<Count>): Count => ({
  value: 50,
  low: null,
  high: null,
  isAtLeast: false,
  parts: [],
  ...over,
});

describe('placeCount', () => {
  it('draws lengths from zero, in proportion', () => {
    const [half] = placeCount(count({ value: 50 }), 100, 'ltr').solids;
    const [whole] = placeCount(count({ value: 100 }), 100, 'ltr').solids;
    expect(half?.x).toBe(0);
    expect(whole?.width).toBe(2 * (half?.width ?? 0));
    expect(whole?.width).toBeLessThan(100);
  });

  it('ends the solid bar at the lowest of two values and brackets the range to the highest', () => {
    const { solids, range } = placeCount(count({ low: 76, high: 77 }), 77, 'ltr');
    expect(range?.x).toBe(solids[0]?.width);
    expect(range?.width).toBeGreaterThan(0);
  });

  it('has no bracket where only one value was printed', () => {
    expect(placeCount(count({ low: 50, high: 50 }), 77, 'ltr').range).toBeUndefined();
  });

  it('leaves the end of an “at least” open within the drawing, even for the largest', () => {
    const { open } = placeCount(count({ value: 40, isAtLeast: true }), 40, 'ltr');
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBe(100);
    expect(placeCount(count({}), 50, 'ltr').open).toBeUndefined();
  });

  it('places parts side by side, without a gap', () => {
    const { solids } = placeCount(count({ value: 217, parts: [140, 77] }), 217, 'ltr');
    expect(solids).toHaveLength(2);
    expect(solids[1]?.x).toBe(solids[0]?.width);
  });

  it.each([
    count({ value: 217, parts: [140, 77] }),
    count({ low: 76, high: 77 }),
    count({ value: 40, isAtLeast: true }),
  ])('reflects its stretches where text runs from right to left', (each) => {
    const ltr = placeCount(each, 217, 'ltr');
    const rtl = placeCount(each, 217, 'rtl');
    const reflected = (stretch: Stretch | undefined) =>
      stretch && { width: stretch.width, x: expect.closeTo(100 - stretch.x - stretch.width, 2) };
    expect(rtl).toEqual({
      solids: ltr.solids.map(reflected),
      range: reflected(ltr.range),
      open: reflected(ltr.open),
    });
  });
});
