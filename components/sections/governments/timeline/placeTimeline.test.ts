import { describe, expect, it } from 'vitest';
import { placeTimeline } from './placeTimeline';

const frame = { width: 818, earlierWidth: 100, mark: 6, everyYears: 1, dir: 'ltr' } as const;
const years = { since: 2019, until: new Date('2025-12-31') };
const place = (...dates: string[]) =>
  placeTimeline(
    dates.map((date, i) => ({ id: `e${i}`, date })),
    years,
    frame,
  );

describe('placeTimeline', () => {
  it('places marks in reading order, with one scale for the years since', () => {
    const { marks } = place('2022-05-06', '2019-01-01', '2021-05-17', '2019-01-02');
    expect(marks.map(({ id }) => id)).toEqual(['e1', 'e3', 'e2', 'e0']);
    const [a, b, c, d] = marks.map(({ x }) => x) as [number, number, number, number];
    const perDay = (d - a) / 1221; // 1 January 2019 to 6 May 2022
    expect(b - a).toBeCloseTo(perDay, 0);
    expect(c - a).toBeCloseTo(perDay * 867, 0);
  });

  it('makes a mark as wide as the uncertainty of its date', () => {
    const [day, month, year] = place('2019-03-05', '2021-02', '2024').marks.map(({ width }) => width);
    expect(day).toBe(6);
    // Both ends of a mark are rounded to a pixel.
    expect(Math.abs((month ?? 0) - (28 / 365) * 100)).toBeLessThanOrEqual(1);
    expect(Math.abs((year ?? 0) - 100)).toBeLessThanOrEqual(1);
  });

  it('stacks marks that would touch, so that none hides another', () => {
    const { marks, baseline } = place('2022-03-02', '2022-03-03', '2022-03-18', '2022-06-24', '2018');
    for (const a of marks)
      for (const b of marks)
        if (a.id < b.id) expect(a.y !== b.y || a.x + a.width < b.x || b.x + b.width < a.x).toBe(true);
    expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(baseline);
  });

  it('leaves no mark above one that has a line from above', () => {
    const dates = ['2022-05-04', '2022-05-05', '2022-05-06', '2022-05-07', '2022-05-08'];
    const { marks } = placeTimeline(
      dates.map((date) => ({ id: date, date, isOnTop: date === '2022-05-06' })),
      years,
      frame,
    );
    const named = marks.find(({ id }) => id === '2022-05-06');
    expect(Math.min(...marks.map(({ y }) => y))).toBe(named?.y);
    expect(marks.filter(({ y }) => y === named?.y)).toHaveLength(1);
  });

  it('is mirrored where time runs from the right', () => {
    const events = ['1988-11-01', '2018-12-31', '2021', '2022-03', '2022-03-02'].map((date) => ({ id: date, date }));
    const ltr = placeTimeline(events, years, frame);
    const rtl = placeTimeline(events, years, { ...frame, dir: 'rtl' });
    expect(rtl.marks).toEqual(ltr.marks.map((mark) => ({ ...mark, x: frame.width - mark.x - mark.width })));
    expect(rtl.years).toEqual(ltr.years.map(({ year, x }) => ({ year, x: frame.width - x })));
    for (const place of ['start', 'end', 'later', 'earlierEnd'] as const)
      expect(rtl[place]).toBe(frame.width - ltr[place]);
  });

  it('places earlier years before the break and later ones after it', () => {
    const { marks, earlierEnd, later } = place('1988-11-01', '2018-12-31', '2019-01-01');
    expect(marks.map(({ x }) => x <= earlierEnd)).toEqual([true, true, false]);
    expect(marks[2]?.x).toBe(later);
  });

  it('labels each year once, or every second one where there is less room', () => {
    expect(place('2020').years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const narrow = placeTimeline([], years, { ...frame, everyYears: 2 });
    expect(narrow.years.map(({ year }) => year)).toEqual([2019, 2021, 2023, 2025]);
  });

  it('draws all years on one scale where none are earlier', () => {
    const dates = ['1990-01-01', '2000-01-01', '2010-01-01'].map((date, i) => ({ id: `e${i}`, date }));
    const { marks, start, years } = placeTimeline(
      dates,
      { since: 1990, until: new Date('2020-01-01') },
      { ...frame, earlierWidth: 0 },
    );
    const [a = 0, b = 0, c = 0] = marks.map(({ x }) => x);
    expect(a).toBe(start);
    expect(Math.abs(b - a - (c - b))).toBeLessThanOrEqual(1);
    expect(years[0]?.year).toBe(1990);
  });
});
