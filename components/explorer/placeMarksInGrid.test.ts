import { describe, expect, it } from 'vitest';
import { projectionOfCamera } from '@/components/map/camera';
import { MAP_FRAMES } from '@/components/map/frames';
import { incidents } from '@/lib/facts/facts';
import { mayBePlotted } from '@/lib/facts/incidents';
import { buildMapMarks } from './buildMarksByMap';
import { MAP_VIEW_IDS, type MapViewId } from './explorerRecord';
import { formatNumberOrRange, listExplorerRecords } from './listExplorerRecords';
import { placeMarksInGrid } from './placeMarksInGrid';
import { projectToFrame, pxPerKm } from './projectToFrame';
import { SCENE_BY_MAP_VIEW } from './viewScenes';

const map = { x: 0, y: 0, width: 50, height: 50 };

describe('placeMarksInGrid', () => {
  it('places marks around a place, never on it, and clear of occupied boxes', () => {
    const [cells = []] = placeMarksInGrid([{ point: [25, 25], count: 6 }], map, 10, [
      { x: 0, y: 0, width: 50, height: 19 },
    ]);
    expect(cells).toHaveLength(6);
    expect(cells).not.toContainEqual([2, 2]);
    expect(cells.every(([, row]) => row >= 2)).toBe(true);
  });

  it('keeps marks off the shore', () => {
    const shore = Array.from({ length: 50 }, (_, x) => [x, 15] as const);
    const [cells = []] = placeMarksInGrid([{ point: [25, 25], count: 19 }], map, 10, [], shore);
    expect(cells).toHaveLength(19);
    expect(cells.filter(([, row]) => row === 1)).toEqual([]);
  });

  it('gives no cell twice where two places are close', () => {
    const cells = placeMarksInGrid(
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
    expect(() => placeMarksInGrid([{ point: [25, 25], count: 25 }], map, 10, [])).toThrow('no room');
    expect(placeMarksInGrid([], map, 10, [])).toEqual([]);
  });
});

describe('the records of the explorer', () => {
  const records = listExplorerRecords('en');
  const marksOf = (view: MapViewId, frame: 'wide' | 'narrow') => {
    const set = buildMapMarks('en', SCENE_BY_MAP_VIEW[view]).marks[frame];
    if (!set) throw new Error('no marks');
    return { grid: set.grid, ids: records.filter((_, i) => (set.cells[2 * i] ?? -1) >= 0).map(({ id }) => id) };
  };

  it('are all incidents, newest first; those that may be plotted have a mark, the others a reason', () => {
    expect(records.map(({ id }) => id).toSorted()).toEqual(
      incidents()
        .map(({ id }) => id)
        .toSorted(),
    );
    const plotted = new Set(
      incidents()
        .filter(mayBePlotted)
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

  it('are all on the map of the whole coast, and in a nearer view if it shows their place', () => {
    const marked = records.filter(({ mark }) => mark);
    for (const frame of ['wide', 'narrow'] as const) {
      expect(marksOf('all', frame).ids.toSorted()).toEqual(marked.map(({ id }) => id).toSorted());
      const near = marksOf('strait', frame).ids.length;
      expect(near).toBeGreaterThan(50);
      expect(near).toBeLessThan(marked.length);
    }
  });

  it('refer to points at their position on the map', () => {
    for (const view of MAP_VIEW_IDS)
      for (const frame of ['wide', 'narrow'] as const) {
        const real = projectionOfCamera(SCENE_BY_MAP_VIEW[view].camera[frame], MAP_FRAMES[frame].map);
        const { grid } = marksOf(view, frame);
        for (const place of records.flatMap(({ mark }) => (mark ? [mark.point] : []))) {
          const [x, y] = projectToFrame(grid, place);
          const [realX, realY] = real.project(place);
          expect(Math.hypot(x - realX, y - realY)).toBeLessThan(0.3);
        }
        expect(pxPerKm(grid, [0, 0])).toBeCloseTo(real.pxPerDegree / 111.195, 3);
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
  ])('format %s, with the range %s to %s, as %s', (value, low, high, text) => {
    expect(formatNumberOrRange('en', value, low, high)).toBe(text);
  });
});
