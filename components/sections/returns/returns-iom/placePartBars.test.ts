import { describe, expect, it } from 'vitest';
import { type CountWithPart, type PartBarsFrame, type PlacedPartBar, placePartBars } from './placePartBars';

const frame: PartBarsFrame = {
  width: 300,
  namesWidth: 50,
  valuesWidth: 50,
  mainBar: 36,
  mainLabel: 40,
  gap: 14,
  dir: 'ltr',
};
const year: CountWithPart = { value: 1000, months: 12, isMain: false, lines: 1 };

describe('placePartBars', () => {
  it('draws a count, its part and another body’s count of that part from one zero, on one scale', () => {
    const [row] = placePartBars(
      [{ ...year, part: 600, partByOtherReporter: { value: 500, isAbout: false } }],
      frame,
    ).rows;
    expect(row?.bar).toMatchObject({ x: 50, width: 200 });
    expect(row?.part).toMatchObject({ x: 50, width: 120 });
    expect(row?.otherReporterLine?.line).toMatchObject({ x: 50, width: 100 });
  });

  it('makes a part of a year as thin as its months, and marks where the year would reach', () => {
    const [row] = placePartBars([{ ...year, months: 3, isMain: true }], frame).rows;
    expect(row?.bar?.height).toBe(9);
    expect(row?.dashes).toContain(`M50 ${(row?.y ?? 0) + 36}`);
    expect(placePartBars([year], frame).rows[0]?.dashes).toBeUndefined();
  });

  it('gives an unpublished count the whole plot and no bar, and zero a bar of no length', () => {
    const [hole, zero] = placePartBars([{ ...year, value: null, part: 3 }, { ...year, value: 0 }, year], frame).rows;
    expect(hole).toMatchObject({ hole: { area: { x: 50, width: 200 } } });
    expect(hole?.bar ?? hole?.part).toBeUndefined();
    expect(zero?.bar?.width).toBe(0);
    expect(zero?.hole).toBeUndefined();
  });

  it('caps a line at an exact count and fades it beyond an approximate one', () => {
    const lineOf = (isAbout: boolean) =>
      placePartBars([{ ...year, partByOtherReporter: { value: 500, isAbout } }], frame).rows[0]?.otherReporterLine;
    expect(lineOf(false)?.caps.match(/M/g)).toHaveLength(2);
    expect(lineOf(true)?.caps.match(/M/g)).toHaveLength(1);
    expect(lineOf(true)?.label.x).toBeGreaterThan(lineOf(false)?.label.x ?? 0);
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

  it('is mirrored where reading starts at the right', () => {
    const counts = [
      { ...year, part: 333, months: 7, partByOtherReporter: { value: 512, isAbout: false } },
      { ...year, value: 777, isMain: true, partByOtherReporter: { value: 9, isAbout: true } },
      { ...year, value: null },
    ];
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => placePartBars(counts, { ...frame, dir }));
    expect([rtl?.names, rtl?.zero]).toEqual([300, 250]);
    expect(rtl?.rows).toHaveLength(counts.length);
    for (const [i, row] of (rtl?.rows ?? []).entries()) {
      const unmirrored = ltr?.rows[i];
      expect(rectsOf(row)).toEqual(
        rectsOf(unmirrored).map((rect) => rect && { ...rect, x: frame.width - rect.x - rect.width }),
      );
      const [places, reflected] = [row, unmirrored].map(placesOf);
      expect(places).toEqual(reflected?.map((x) => frame.width - x));
    }
    expect(ltr?.rows[0]?.dashes).toMatch(/h\d/);
    expect(rtl?.rows[0]?.dashes).toMatch(/h-\d/);
  });

  it('never overlaps two rows', () => {
    const counts = [
      year,
      { ...year, isMain: true, partByOtherReporter: { value: 9, isAbout: true } },
      { ...year, isMain: true },
      year,
    ];
    const { rows, height } = placePartBars(counts, frame);
    const tops = rows.map((row, i) => row.y - (counts[i]?.isMain ? frame.mainLabel : 0));
    const bottoms = rows.map((row) =>
      row.otherReporterLine ? row.otherReporterLine.line.y + 8 : (row.bar?.y ?? 0) + (row.bar?.height ?? 0),
    );
    for (const [i, bottom] of bottoms.entries()) expect(tops[i + 1] ?? height + 1).toBeGreaterThan(bottom);
  });
});

function rectsOf(row: PlacedPartBar | undefined) {
  return [row?.bar, row?.part, row?.hole?.area, row?.hole?.ground, row?.otherReporterLine?.line];
}

/** Horizontal positions of labels and of the starts of lines, px. */
function placesOf(row: PlacedPartBar | undefined): readonly number[] {
  const lines = [...`${row?.otherReporterLine?.caps ?? ''}${row?.dashes ?? ''}`.matchAll(/M([\d.]+)/g)];
  return [row?.label.x, row?.otherReporterLine?.label.x, ...lines.map(([, x]) => Number(x))].filter(
    (x) => x !== undefined,
  );
}
