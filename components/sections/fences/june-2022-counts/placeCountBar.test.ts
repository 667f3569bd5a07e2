import { describe, expect, it } from 'vitest';
import type { PercentSpan } from '@/components/charts/createPercentMirroring';
import { type CountValues, placeCountBar } from './placeCountBar';

const count = (over: Partial<CountValues>): CountValues => ({
  value: 50,
  low: null,
  high: null,
  isAtLeast: false,
  parts: [],
  ...over,
});

describe('placeCountBar', () => {
  it('draws lengths from zero, in proportion', () => {
    const [half] = placeCountBar(count({ value: 50 }), 100, 'ltr').parts;
    const [whole] = placeCountBar(count({ value: 100 }), 100, 'ltr').parts;
    expect(half?.x).toBe(0);
    expect(whole?.width).toBe(2 * (half?.width ?? 0));
    expect(whole?.width).toBeLessThan(100);
  });

  it('ends the solid bar at the lowest of two values and brackets the range to the highest', () => {
    const { parts, range } = placeCountBar(count({ low: 76, high: 77 }), 77, 'ltr');
    expect(range?.x).toBe(parts[0]?.width);
    expect(range?.width).toBeGreaterThan(0);
  });

  it('has no bracket where only one value was printed', () => {
    expect(placeCountBar(count({ low: 50, high: 50 }), 77, 'ltr').range).toBeUndefined();
  });

  it('leaves the end of an “at least” open within the drawing, even for the largest', () => {
    const { open } = placeCountBar(count({ value: 40, isAtLeast: true }), 40, 'ltr');
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBe(100);
    expect(placeCountBar(count({}), 50, 'ltr').open).toBeUndefined();
  });

  it('places parts side by side, without a gap', () => {
    const { parts } = placeCountBar(count({ value: 217, parts: [140, 77] }), 217, 'ltr');
    expect(parts).toHaveLength(2);
    expect(parts[1]?.x).toBe(parts[0]?.width);
  });

  it.each([
    count({ value: 217, parts: [140, 77] }),
    count({ low: 76, high: 77 }),
    count({ value: 40, isAtLeast: true }),
  ])('reflects its stretches where text runs from right to left', (each) => {
    const ltr = placeCountBar(each, 217, 'ltr');
    const rtl = placeCountBar(each, 217, 'rtl');
    const reflected = (stretch: PercentSpan | undefined) =>
      stretch && { width: stretch.width, x: expect.closeTo(100 - stretch.x - stretch.width, 2) };
    expect(rtl).toEqual({
      parts: ltr.parts.map(reflected),
      range: reflected(ltr.range),
      open: reflected(ltr.open),
    });
  });
});
