import { describe, expect, it } from 'vitest';
import { EXPLORER_SCENES } from '@/content/explorer/scenes';
import { incidents } from '@/lib/facts/facts';
import { isPlotted } from '@/lib/facts/incidents';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { viewOf } from '@/lib/map/camera';
import { FRAMES } from '@/lib/map/frames';
import { VIEWS } from './explorerRecord';
import { explorerRecords, rangeText } from './explorerRecords';
import { gridPoint, pxPerKm } from './gridPoint';
import { cellOf, markTowards, nearestMark } from './nearestMark';
import { placeMarks } from './placeMarks';

const map = { x: 0, y: 0, width: 50, height: 50 };

describe('placeMarks', () => {
  it('sets marks around a place, never upon it, and clear of what is taken', () => {
    const [cells = []] = placeMarks([{ point: [25, 25], count: 6 }], map, 10, [{ x: 0, y: 0, width: 50, height: 19 }]);
    expect(cells).toHaveLength(6);
    expect(cells).not.toContainEqual([2, 2]);
    expect(cells.every(([, row]) => row >= 2)).toBe(true);
  });

  it('gives no cell twice where two places meet', () => {
    const cells = placeMarks(
      [
        { point: [25, 25], count: 4 },
        { point: [26, 26], count: 9 },
      ],
      map,
      10,
      [],
    ).flat();
    expect(new Set(cells.map(String)).size).toBe(13);
  });

  it('stops the build where there is no room', () => {
    expect(() => placeMarks([{ point: [25, 25], count: 25 }], map, 10, [])).toThrow('no room');
    expect(placeMarks([], map, 10, [])).toEqual([]);
  });
});

describe('the records of the explorer', () => {
  const places = readPlaces();
  const {
    records,
    grids,
    places: named,
  } = explorerRecords('en', EXPLORER_SCENES, labelWords(places, 'en'), placePoints(places));

  it('are all incidents, newest first; those that may be plotted have a mark, the others a reason', () => {
    expect(records.map(({ id }) => id).toSorted()).toEqual(
      incidents()
        .map(({ id }) => id)
        .toSorted(),
    );
    const plotted = new Set(
      incidents()
        .filter(isPlotted)
        .map(({ id }) => id),
    );
    for (const { id, mark, unplotted } of records) {
      expect(mark !== undefined, id).toBe(plotted.has(id));
      expect(unplotted === undefined, id).toBe(plotted.has(id));
    }
    const days = records.map(({ days: [first] }) => first);
    expect(days.map((day) => day.slice(0, 7))).toEqual(
      days
        .map((day) => day.slice(0, 7))
        .toSorted()
        .reverse(),
    );
  });

  it('are found by a finger near their mark, and by the arrow keys in each direction', () => {
    const marked = records.filter(({ mark }) => mark);
    const [first] = marked;
    if (!first?.mark) throw new Error('no mark');
    const wide = { view: 'all', frame: 'wide', grid: grids.all.wide } as const;
    const [column = 0, row = 0] = cellOf(first, 'all', 'wide') ?? [];
    const { x, y, cell } = wide.grid;
    const at = [x + (column + 0.5) * cell + 2, y + (row + 0.5) * cell] as const;
    expect(nearestMark(marked, wide, at, 8)).toBe(first);
    expect(nearestMark(marked, wide, [0, 0], 8)).toBeUndefined();
    const away = markTowards(marked, wide, first, 'ArrowRight');
    expect(away && cellOf(away, 'all', 'wide')?.[0]).toBeGreaterThan(column);
    expect(markTowards(marked, wide, first, 'a')).toBeUndefined();
  });

  it('stand all on the map of the whole coast, and in a nearer view where it reaches their place', () => {
    const marked = records.filter(({ mark }) => mark);
    for (const frame of ['wide', 'narrow'] as const) {
      expect(marked.filter((record) => !cellOf(record, 'all', frame))).toEqual([]);
      const near = marked.filter((record) => cellOf(record, 'strait', frame));
      expect(near.length).toBeGreaterThan(50);
      expect(near.length).toBeLessThan(marked.length);
    }
  });

  it('name points that stand where the map has them', () => {
    for (const view of VIEWS)
      for (const frame of ['wide', 'narrow'] as const) {
        const real = viewOf(EXPLORER_SCENES[view].camera[frame], FRAMES[frame].map);
        for (const place of named) {
          const [x, y] = gridPoint(grids[view][frame], place);
          const [realX, realY] = real.project(place);
          expect(Math.hypot(x - realX, y - realY)).toBeLessThan(0.3);
        }
        expect(pxPerKm(grids[view][frame], [0, 0])).toBeCloseTo(real.pxPerDegree / 111.195, 3);
      }
  });

  it.each([
    [53, 53, 53, '53'],
    [null, 62, 63, '62–63'],
    [8000, 5000, 12000, '5,000–12,000'],
    [7, null, null, '7'],
    [null, 200, null, '≥\u202f200'],
    [null, null, 5, '≤\u202f5'],
    [null, null, null, null],
    [0, 0, 0, '0'],
  ])('give %s from %s to %s as %s', (value, low, high, text) => {
    expect(rangeText('en', value, low, high)).toBe(text);
  });
});
