import { describe, expect, it } from 'vitest';
import { type PartCount, type PartFrame, placePartBars } from './placePartBars';

const frame: PartFrame = { width: 300, names: 50, values: 50, mainBar: 36, mainLabel: 40 };
const year: PartCount = { value: 1000, months: 12, isMain: false, lines: 1 };

describe('placePartBars', () => {
  it('draws a count, its part and another body’s count of that part from one zero, to one scale', () => {
    const [row] = placePartBars([{ ...year, part: 600, ownPart: { value: 500, isAbout: false } }], frame).rows;
    expect(row?.bar).toMatchObject({ x: 50, width: 200 });
    expect(row?.part).toMatchObject({ x: 50, width: 120 });
    expect(row?.own?.line).toMatchObject({ x: 50, width: 100 });
  });

  it('makes a part of a year as thin as its months, and marks where the year would reach', () => {
    const [row] = placePartBars([{ ...year, months: 3, isMain: true }], frame).rows;
    expect(row?.bar?.height).toBe(9);
    expect(row?.dashes).toContain(`M50 ${(row?.y ?? 0) + 36}`);
    expect(placePartBars([year], frame).rows[0]?.dashes).toBeUndefined();
  });

  it('gives what is not published the whole plot and no bar, and zero a bar of no length', () => {
    const [hole, zero] = placePartBars([{ ...year, value: null, part: 3 }, { ...year, value: 0 }, year], frame).rows;
    expect(hole).toMatchObject({ hole: { x: 50, width: 200 } });
    expect(hole?.bar ?? hole?.part).toBeUndefined();
    expect(zero?.bar?.width).toBe(0);
    expect(zero?.hole).toBeUndefined();
  });

  it('caps a line at an exact count and lets one that is only about fade past it', () => {
    const own = (isAbout: boolean) =>
      placePartBars([{ ...year, ownPart: { value: 500, isAbout } }], frame).rows[0]?.own;
    expect(own(false)?.caps.match(/M/g)).toHaveLength(2);
    expect(own(true)?.caps.match(/M/g)).toHaveLength(1);
    expect(own(true)?.end).toBeGreaterThan(own(false)?.end ?? 0);
  });

  it('gives a name of two lines its room', () => {
    const [, one] = placePartBars([year, year], frame).rows;
    const [, two] = placePartBars(
      [
        { ...year, lines: 2 },
        { ...year, lines: 2 },
      ],
      frame,
    ).rows;
    expect((two?.mid ?? 0) - (one?.mid ?? 0)).toBeGreaterThan(16);
  });

  it('never lets two rows meet', () => {
    const counts = [
      year,
      { ...year, isMain: true, ownPart: { value: 9, isAbout: true } },
      { ...year, isMain: true },
      year,
    ];
    const { rows, height } = placePartBars(counts, frame);
    const tops = rows.map((row, i) => row.y - (counts[i]?.isMain ? frame.mainLabel : 0));
    const bottoms = rows.map((row) => (row.own ? row.own.line.y + 8 : (row.bar?.y ?? 0) + (row.bar?.height ?? 0)));
    for (const [i, bottom] of bottoms.entries()) expect(tops[i + 1] ?? height + 1).toBeGreaterThan(bottom);
  });
});
