import { describe, expect, it } from 'vitest';
import { placeQuotationBar } from './placeQuotationBar';

const SIZE = { width: 600, height: 66, gap: 4, inset: 6, arcRadius: 36 };
const count = (observation: string, value: number) => ({ observation, value });

describe('placeQuotationBar', () => {
  it('draws both periods to one scale, the later one after the first, as wide as the column', () => {
    const { periodBoundary, segments } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(periodBoundary).toBe(500);
    expect(segments).toMatchObject([
      { observation: 'year', start: 0, width: 496 },
      { observation: 'quarter', start: 500, width: 100 },
    ]);
  });

  it('draws the later count as an outline of equal width inside the first', () => {
    const { partOutline, segments } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    const [year, quarter] = segments;
    expect(partOutline?.width).toBe(quarter?.width);
    expect((partOutline?.start ?? 0) + (partOutline?.width ?? 0)).toBe((year?.width ?? 0) - SIZE.inset);
  });

  it('draws the arc from the middle of the later count to the middle of its outline', () => {
    const { arc, partOutline } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(arc).toEqual({ from: 550, to: (partOutline?.start ?? 0) + 50 });
  });

  it('keeps the value of the first count clear of the outline', () => {
    const { partOutline, segments } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(segments[0]?.valueAt).toBe((partOutline?.start ?? 0) / 2);
  });

  it('omits the outline and the inner value of a later count that is too narrow', () => {
    const { partOutline, segments, arc, periodBoundary } = placeQuotationBar(
      [count('year', 14_236)],
      [count('quarter', 97)],
      SIZE,
    );
    expect(partOutline).toBeUndefined();
    expect(segments[1]).not.toHaveProperty('valueAt');
    expect(arc.from - periodBoundary).toBeCloseTo(periodBoundary - arc.to, 5);
  });

  it('divides the height between several counts of a period, all ending or starting where the periods meet', () => {
    const { periodBoundary, segments } = placeQuotationBar(
      [count('both cities', 49), count('one city', 47)],
      [count('quarter', 12)],
      SIZE,
    );
    const [both, one] = segments;
    expect(segments.slice(0, 2).map(({ start, width }) => start + width + SIZE.gap)).toEqual([
      expect.closeTo(periodBoundary, 5),
      expect.closeTo(periodBoundary, 5),
    ]);
    expect((both?.top ?? 0) + (both?.height ?? 0) + SIZE.gap).toBe(one?.top);
    expect((one?.top ?? 0) + (one?.height ?? 0)).toBe(SIZE.height);
  });
});
