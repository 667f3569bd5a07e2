import { describe, expect, it } from 'vitest';
import {
  type DatedReport,
  type PlacedLaneReport,
  placeReportsInLane,
  reportCircleRadiusPx,
} from './placeReportsInLane';

const day = (date: string) => Date.parse(date) / 86_400_000;
const report = (id: string, over: Partial<DatedReport> = {}): DatedReport => ({
  id,
  from: '2021-05-18',
  to: '2021-05-18',
  low: 100,
  high: 100,
  ...over,
});
const size = ({ radius, ring }: PlacedLaneReport) => Math.max(radius, ring?.radius ?? 0);

describe('placeReportsInLane', () => {
  it('gives twice the people twice the area', () => {
    expect(reportCircleRadiusPx(2000) ** 2 / reportCircleRadiusPx(1000) ** 2).toBeCloseTo(2, 1);
  });

  it('keeps every report at its date, without overlaps', () => {
    const placed = placeReportsInLane(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => report(id, { low: 40 * (i + 1), high: 40 * (i + 2) })),
      day,
    );
    expect(new Set(placed.map(({ along }) => along))).toEqual(new Set([day('2021-05-18')]));
    for (const a of placed)
      for (const b of placed)
        if (a.id !== b.id) expect(Math.abs(a.across - b.across)).toBeGreaterThanOrEqual(size(a) + size(b));
  });

  it('draws a report that gives no number hollow, and never as zero', () => {
    const [mark] = placeReportsInLane([report('a', { low: null, high: null })], day);
    expect(mark?.isSized).toBe(false);
    expect(mark?.radius).toBeGreaterThan(0);
    expect(mark?.ring).toBeUndefined();
  });

  it('draws a ring for the highest of two numbers, and an open ring after “more than”', () => {
    const [two, more] = placeReportsInLane(
      [report('two', { low: 200, high: 3000 }), report('more', { from: '2021-08-20', to: '2021-08-20', high: null })],
      day,
    );
    expect(two).toMatchObject({
      radius: reportCircleRadiusPx(200),
      ring: { radius: reportCircleRadiusPx(3000), isOpen: false },
    });
    expect(more?.ring?.isOpen).toBe(true);
  });

  it('spans the month where the day is unknown', () => {
    const [mark] = placeReportsInLane([report('a', { from: '2022-01-01', to: '2022-01-31' })], day);
    expect(mark?.month).toEqual([day('2022-01-01'), day('2022-01-31')]);
    expect(mark?.along).toBe(day('2022-01-16'));
  });
});
