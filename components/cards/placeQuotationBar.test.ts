import { describe, expect, it } from 'vitest';
import { placeQuotationBar } from './placeQuotationBar';

const SIZE = { width: 600, height: 66, gap: 4, inset: 6, arcRadius: 36 };
const count = (observation: string, value: number) => ({ observation, value });

describe('placeQuotationBar', () => {
  it('draws both periods to one scale, the later one after the first, as wide as the column', () => {
    const { hinge, stretches } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(hinge).toBe(500);
    expect(stretches).toMatchObject([
      { observation: 'year', start: 0, width: 496 },
      { observation: 'quarter', start: 500, width: 100 },
    ]);
  });

  it('draws the later count as an outline of equal width inside the first', () => {
    const { ghost, stretches } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    const [year, quarter] = stretches;
    expect(ghost?.width).toBe(quarter?.width);
    expect((ghost?.start ?? 0) + (ghost?.width ?? 0)).toBe((year?.width ?? 0) - SIZE.inset);
  });

  it('draws the arc from the middle of the later count to the middle of its outline', () => {
    const { arc, ghost } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(arc).toEqual({ from: 550, to: (ghost?.start ?? 0) + 50 });
  });

  it('keeps the value of the first count clear of the outline', () => {
    const { ghost, stretches } = placeQuotationBar([count('year', 500)], [count('quarter', 100)], SIZE);
    expect(stretches[0]?.valueAt).toBe((ghost?.start ?? 0) / 2);
  });

  it('omits the outline and the inner value of a later count that is too narrow', () => {
    const { ghost, stretches, arc, hinge } = placeQuotationBar([count('year', 14_236)], [count('quarter', 97)], SIZE);
    expect(ghost).toBeUndefined();
    expect(stretches[1]).not.toHaveProperty('valueAt');
    expect(arc.from - hinge).toBeCloseTo(hinge - arc.to, 5);
  });

  it('divides the height between several counts of a period, all ending or starting where the periods meet', () => {
    const { hinge, stretches } = placeQuotationBar(
      [count('both cities', 49), count('one city', 47)],
      [count('quarter', 12)],
      SIZE,
    );
    const [both, one] = stretches;
    expect(stretches.slice(0, 2).map(({ start, width }) => start + width + SIZE.gap)).toEqual([
      expect.closeTo(hinge, 5),
      expect.closeTo(hinge, 5),
    ]);
    expect((both?.top ?? 0) + (both?.height ?? 0) + SIZE.gap).toBe(one?.top);
    expect((one?.top ?? 0) + (one?.height ?? 0)).toBe(SIZE.height);
  });
});
