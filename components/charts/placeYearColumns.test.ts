import { describe, expect, it } from 'vitest';
import { estimateTextWidthPx } from './estimateTextWidthPx';
import type { PlacedYears, Rect } from './placedYears';
import { placeYearColumns } from './placeYearColumns';
import { placeYearRows } from './placeYearRows';
import type { ReadingDirection, YearDatum, YearSeries, YearValue } from './yearDatum';

const value = (amount: number, precision: YearValue['precision'] = 'exact'): YearValue => ({
  value: amount,
  text: String(amount),
  observation: `x-${amount}`,
  precision,
  isDerived: false,
});
const year = (of: number, values: readonly YearValue[], rest: Partial<YearDatum> = {}): YearDatum => ({
  year: of,
  label: String(of),
  values,
  isEmphasised: false,
  ...rest,
});
const hole = { observation: 'x-none', reason: 'not-published', words: 'no full-year figure found' };
const series = (...years: YearDatum[]): YearSeries => ({
  years,
  bands: [],
  brackets: [],
  ticks: [{ value: 100, text: '100 attempts' }],
});

/** Both layouts of a series, with functions that return the length and the thickness of a bar, px. */
const FRAMES = [
  {
    name: 'columns',
    place: (of: YearSeries, dir: ReadingDirection = 'ltr') => placeYearColumns(of, { width: 1120, height: 430, dir }),
    length: (rect: Rect | undefined) => rect?.height ?? 0,
    breadth: (rect: Rect | undefined) => rect?.width ?? 0,
  },
  {
    name: 'rows',
    place: (of: YearSeries, dir: ReadingDirection = 'ltr') => placeYearRows(of, { width: 312, dir }),
    length: (rect: Rect | undefined) => rect?.width ?? 0,
    breadth: (rect: Rect | undefined) => rect?.height ?? 0,
  },
] as const;

describe.each(FRAMES)('a series in $name', ({ place, length, breadth }) => {
  it('is an empty plot where there are no years', () => {
    const placed = place(series());
    expect(placed.years).toEqual([]);
    expect(placed.height).toBeGreaterThan(0);
  });

  it('measures each bar from zero, to one scale', () => {
    const [half, whole, same] = place(
      series(year(2019, [value(50)]), year(2020, [value(100)]), year(2021, [value(100)])),
    ).years;
    expect(length(half?.bar)).toBeCloseTo(length(whole?.bar) / 2, 0);
    expect(length(same?.bar)).toBe(length(whole?.bar));
  });

  it('gives zero no length, and still its label', () => {
    const [only] = place(series(year(2019, [value(0)]))).years;
    expect(length(only?.bar)).toBe(0);
    expect(only?.labels).toHaveLength(1);
  });

  it('gives an unknown year no bar but a hole as high as any value could be', () => {
    const [known, unknown] = place(series(year(2019, [value(100)]), year(2020, [], { hole }))).years;
    expect(unknown?.bar).toBeUndefined();
    expect(unknown?.labels).toEqual([]);
    expect(unknown?.hole?.observation).toBe('x-none');
    expect(length(unknown?.hole?.area)).toBeCloseTo(length(known?.bar), 0);
  });

  it('leaves a year blank that has neither value nor hole', () => {
    const [, nothing] = place(series(year(2019, [value(1)]), year(2020, []))).years;
    expect(nothing?.bar ?? nothing?.hole).toBeUndefined();
  });

  it('cuts the bar of a part of a year at its month, and hatches the rest as unknown', () => {
    const [whole, part] = place(
      series(year(2024, [value(80)]), year(2025, [value(80)], { hole, part: { share: 2 / 3, label: 'Jan–Aug' } })),
    ).years;
    expect(breadth(part?.bar)).toBeCloseTo((breadth(whole?.bar) * 2) / 3, 0);
    expect(breadth(part?.bar) + breadth(part?.hole?.area)).toBeCloseTo(breadth(whole?.bar), 0);
    expect(part?.dashes).toBeDefined();
    expect(part?.labels.flatMap(({ pieces }) => pieces).map(({ text }) => text.trim())).toEqual(['80', 'Jan–Aug']);
  });

  it('brackets two published values: the bar ends at the lower, each has a cap and a label', () => {
    const [two, low] = place(series(year(2017, [value(64), value(65)]), year(2018, [value(64)]))).years;
    expect(length(two?.bar)).toBe(length(low?.bar));
    expect(two?.rangeEndStrokes?.match(/M/g)).toHaveLength(2);
    expect(two?.labels.flatMap(({ pieces }) => pieces).map(({ observation }) => observation)).toEqual(['x-64', 'x-65']);
  });

  it('fades the end of an approximate value, and leaves that of a lower bound open', () => {
    const [exact, about, more] = place(
      series(year(2017, [value(60)]), year(2018, [value(60, 'about')]), year(2019, [value(60, 'more-than')])),
    ).years;
    expect(exact?.fadeArea ?? exact?.dashes).toBeUndefined();
    expect(about?.fadeArea).toBeDefined();
    expect(length(about?.bar)).toBeLessThan(length(exact?.bar));
    expect(more?.dashes).toBeDefined();
  });

  it('draws a run of unknown years as one strip', () => {
    const run = year(2003, [], { through: 2011, label: '2003–2011', hole });
    const placed = place(series(run, year(2012, [value(50)])));
    expect(placed.years).toHaveLength(2);
    expect(placed.years[0]?.hole?.area).toBeDefined();
  });

  it('mirrors from the right: the same marks, the other way round', () => {
    const of = series(year(2019, [value(40)]), year(2020, [], { hole }), year(2021, [value(90)]));
    const [ltr, rtl] = [place(of), place(of, 'rtl')];
    for (const [i, { at, bar, axis }] of ltr.years.entries()) {
      const mirrored = rtl.years[i];
      const across = (x = 0) => (mirrored?.at.x ?? 0) + x;
      if (bar) expect(across(mirrored?.bar?.x)).toBeCloseTo(ltr.width - at.x - bar.x - bar.width, 0);
      expect(across(mirrored?.axis[0]?.x)).toBeCloseTo(ltr.width - at.x - (axis[0]?.x ?? 0), 0);
    }
  });
});

describe('the columns of a series', () => {
  it('keep a label off the band that runs past its bar', () => {
    const of: YearSeries = {
      ...series(year(2012, [value(50)])),
      bands: [{ from: 2012, to: 2012, value: 52, text: '', observation: 'x', caption: '' }],
    };
    const { bands, years } = placeYearColumns(of, { width: 1120, height: 430, dir: 'ltr' });
    expect(years[0]?.labels[0]?.y).toBeLessThan(bands[0]?.area.y ?? 0);
  });
});

describe('the rows of a series', () => {
  it('leave every label its room, however long the bar', () => {
    const placed = placeYearRows(
      series(year(2018, [{ ...value(100), text: '88,761' }]), year(2020, [], { hole }), year(2021, [value(30)])),
      { width: 312, dir: 'ltr' },
    );
    for (const { x, pieces } of linesOf(placed))
      expect(x + estimateTextWidthPx(pieces.map(({ text }) => text).join(''), 13)).toBeLessThanOrEqual(placed.width);
  });
});

function linesOf({ years }: PlacedYears) {
  return years.flatMap(({ labels, hole: unknown }) => [...labels, ...(unknown?.words ?? [])]);
}
