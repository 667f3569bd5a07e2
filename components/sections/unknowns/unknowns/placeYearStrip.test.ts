import { describe, expect, it } from 'vitest';
import { placeSquareOfYear, placeYearStrip, placeYearTicks } from './placeYearStrip';

const years = { first: 2016, last: 2025, dir: 'ltr' } as const;
const fromRight = { ...years, dir: 'rtl' } as const;
const year = (id: string) => ({ id, from: `${id}-01-01`, to: `${id}-12-31` });

describe('placeYearStrip', () => {
  it('makes a hole as long as the unknown period', () => {
    const { holes } = placeYearStrip(
      [
        year('2016'),
        { id: 'q1', from: '2022-01-01', to: '2022-03-31' },
        { id: 'three', from: '2023-01-01', to: '2025-12-31' },
      ],
      [],
      years,
    );
    expect(holes.map(({ x }) => x)).toEqual([0, 60, 70]);
    const [one = 0, quarter = 0, three = 0] = holes.map(({ width }) => width);
    expect(one).toBeCloseTo(8.6);
    expect(quarter).toBeCloseTo(1.1);
    expect(three).toBeCloseTo(28.6);
  });

  it('draws a square for each known year only', () => {
    const { known, years: count } = placeYearStrip([], [2017, 2019], years);
    expect(known.match(/M[\d.]+ /g)).toEqual(['M1 ', 'M3 ']);
    expect(count).toBe(10);
  });

  it('draws no known year over a hole inside it', () => {
    const { known, holes } = placeYearStrip([{ id: 'q2', from: '2022-04-01', to: '2022-06-30' }], [2022], years);
    const ends = [...known.matchAll(/M([\d.]+) \.5H([\d.]+)/g)].map(([, a, b]) => [Number(a) * 10, Number(b) * 10]);
    const [hole] = holes;
    expect(ends).toHaveLength(2);
    expect(ends[0]?.[1]).toBeLessThan(hole?.x ?? 0);
    expect(ends[1]?.[0]).toBeGreaterThan((hole?.x ?? 0) + (hole?.width ?? 0));
  });

  it('leaves a gap between neighbours', () => {
    const [a, b] = placeYearStrip([year('2020'), year('2021')], [], years).holes;
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThan(b?.x ?? 0);
  });
});

describe('strips where text runs from right to left', () => {
  it('reflect their holes and squares', () => {
    const holes = [year('2016'), { id: 'q1', from: '2022-01-01', to: '2022-03-31' }];
    const ltr = placeYearStrip(holes, [2017, 2022], years);
    const rtl = placeYearStrip(holes, [2017, 2022], fromRight);
    expect(rtl.holes).toEqual(
      ltr.holes.map(({ id, x, width }) => ({ id, width, x: expect.closeTo(100 - x - width, 2) })),
    );
    const ends = (path: string) => [...path.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
    expect(ends(rtl.known)).toEqual(ends(ltr.known).map((x) => expect.closeTo(ltr.years - x, 2)));
  });

  it('have their years at their squares', () => {
    const [square] = placeYearStrip([year('2020')], [], fromRight).holes;
    expect(placeSquareOfYear(2020, fromRight)).toEqual({ x: square?.x, width: square?.width });
    expect(placeYearTicks(fromRight)).toEqual(
      placeYearTicks(years).map(({ year: tick, x }) => ({ year: tick, x: expect.closeTo(100 - x, 2) })),
    );
  });
});

describe('the years over the strips', () => {
  it('have their bands at their squares', () => {
    const [square] = placeYearStrip([year('2020')], [], years).holes;
    const band = placeSquareOfYear(2020, years);
    expect(band.x).toBeCloseTo(square?.x ?? Number.NaN);
    expect(band.width).toBeCloseTo(square?.width ?? Number.NaN);
  });

  it('are centred over their squares', () => {
    for (const { year: tick, x } of placeYearTicks(years)) {
      const [square] = placeYearStrip([year(String(tick))], [], years).holes;
      expect(x).toBeCloseTo((square?.x ?? 0) + (square?.width ?? 0) / 2);
    }
  });

  it('are every fifth year, never outside the strips', () => {
    expect(placeYearTicks(years).map(({ year: tick }) => tick)).toEqual([2020, 2025]);
    expect(placeYearTicks({ ...years, first: 2021, last: 2024 })).toEqual([]);
  });
});
