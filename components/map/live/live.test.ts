import { groups } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildLiveMapData } from '@/components/explorer/buildLiveMapData';
import { buildMapMarks } from '@/components/explorer/buildMarksByMap';
import { listExplorerRecords } from '@/components/explorer/listExplorerRecords';
import { geoBoundsOfMarkGrid } from '@/components/explorer/projectToFrame';
import { SCENE_BY_MAP_VIEW } from '@/components/explorer/viewScenes';
import { readMapGeometry } from '@/lib/geo/atlas';
import { DETAIL_LEVEL_BOUNDS, MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import { type Point, projectionOfCamera } from '../camera';
import { MAP_FRAMES } from '../frames';
import { projectToWorldMapPx } from '../mercator';
import { MAP_PALETTES } from '../palette';
import { buildBaseMapFeatures, extractShoreLines } from './buildBaseMapFeatures';
import { circleAround } from './circleAround';
import { buildBaseMapLayers, buildMarkLayers, mixColours } from './liveStyle';
import { packMarksAroundPlaces } from './packMarksAroundPlaces';
import { shorePointsNear, visibleShoreSegments } from './shorePointsNear';

/** Returns each place with plotted records, in px of the world map at a zoom, and the number of its marks. */
function placesAt(zoom: number) {
  const points = listExplorerRecords('en').flatMap(({ mark }) => (mark ? [mark.point] : []));
  return groups(points, String).flatMap(([, here]) =>
    here[0] ? [{ at: projectToWorldMapPx(here[0], zoom), count: here.length }] : [],
  );
}

describe('packMarksAroundPlaces', () => {
  const at = [105, 205] as const;

  it('gives each mark a cell of its own, nearest first, and never the cell of the place itself', () => {
    const [marks = []] = packMarksAroundPlaces([{ at, count: 12 }], 10, []);
    expect(new Set(marks.map(String)).size).toBe(12);
    const away = marks.map(([x, y]) => Math.hypot(x, y));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(Math.min(...away)).toBeGreaterThan(9);
  });

  it('separates the marks of two places, and keeps them off a name', () => {
    const name = { x: 110, y: 195, width: 60, height: 20 };
    const places = [
      { at, count: 20 },
      { at: [126, 214] as const, count: 20 },
    ];
    const centres = packMarksAroundPlaces(places, 10, [name]).flatMap((marks, i) =>
      marks.map(([x, y]) => [(places[i]?.at[0] ?? 0) + x, (places[i]?.at[1] ?? 0) + y] as const),
    );
    expect(new Set(centres.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(40);
    expect(centres.filter(([x, y]) => x > 110 && x < 170 && y > 195 && y < 215)).toEqual([]);
  });

  it('finds room for every record that may be plotted, from the whole coast to a street', () => {
    for (const zoom of [3, 5, 8, 12, 16]) {
      const toPack = placesAt(zoom);
      const packed = packMarksAroundPlaces(toPack, 10, []);
      expect(packed.map((marks) => marks.length)).toEqual(toPack.map(({ count }) => count));
    }
  });

  it('returns nothing without places', () => {
    expect(packMarksAroundPlaces([], 10, [])).toEqual([]);
  });
});

describe('the shore under the marks', () => {
  const levels = new Map(
    MAP_DETAIL_LEVELS.map((level) => [level, buildBaseMapFeatures(level, readMapGeometry(level))] as const),
  );
  const pieces = visibleShoreSegments(levels);

  it.each([4.4, 7, 10])('remains free at zoom %d, so that it shows where the marks are', (zoom) => {
    const toPack = placesAt(zoom);
    const shore = shorePointsNear(
      pieces,
      toPack.map(({ at }) => at),
      zoom,
      200,
    );
    const cellOf = ([x, y]: Point) => `${Math.floor(x / 8)} ${Math.floor(y / 8)}`;
    const onShore = new Set(shore.map(cellOf));
    expect(onShore.size).toBeGreaterThan(100);
    const marks = packMarksAroundPlaces(toPack, 8, [], shore).flatMap((offsets, i) =>
      offsets.map(([x, y]): Point => [(toPack[i]?.at[0] ?? 0) + x, (toPack[i]?.at[1] ?? 0) + y]),
    );
    expect(marks.filter((mark) => onShore.has(cellOf(mark)))).toEqual([]);
  });

  it('comes from the level that is drawn there', () => {
    const straits = pieces.filter(([[lng, lat]]) => lng > -5.4 && lng < -5.3 && lat > 35.87 && lat < 35.93);
    const ceuta = visibleShoreSegments(new Map([...levels].filter(([level]) => level === 'ceuta')));
    expect(straits.length).toBeGreaterThan(0);
    expect(straits.every((piece) => ceuta.some((own) => String(own) === String(piece)))).toBe(true);
  });

  it('has no points where no place is near', () => {
    expect(shorePointsNear(pieces, [], 8, 200)).toEqual([]);
    expect(shorePointsNear(pieces, [projectToWorldMapPx([-30, 30], 8)], 8, 20)).toEqual([]);
  });
});

describe('extractShoreLines', () => {
  it('leaves out the sides along the edge of the data', () => {
    const frame = { west: 0, south: 0, east: 10, north: 10 };
    const ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const { coordinates } = extractShoreLines({ type: 'Polygon', coordinates: [ring] }, frame);
    expect(coordinates).toEqual([
      [
        [4, 0],
        [4, 4],
        [0, 4],
      ],
    ]);
  });

  it.each(MAP_DETAIL_LEVELS)('draws no line along the edge of the data of %s', (level) => {
    const { west, east, south, north } = DETAIL_LEVEL_BOUNDS[level];
    const { coordinates } = extractShoreLines(readMapGeometry(level).land, DETAIL_LEVEL_BOUNDS[level]);
    const along = coordinates.flatMap((line) =>
      line.filter(([lng = 0, lat = 0], i) => {
        const [before = 99, beforeLat = 99] = line[i - 1] ?? [];
        return (
          [west, east].some((edge) => near(lng, edge) && near(before, edge)) ||
          [south, north].some((edge) => near(lat, edge) && near(beforeLat, edge))
        );
      }),
    );
    expect(along).toEqual([]);
    expect(coordinates.length).toBeGreaterThan(0);
  });
});

describe('the ground', () => {
  it('fills no country, tints the enclaves and nothing else, and dashes the line of Western Sahara', () => {
    const kinds = (level: (typeof MAP_DETAIL_LEVELS)[number]) =>
      buildBaseMapFeatures(level, readMapGeometry(level)).features.map(({ properties }) => properties.kind);
    expect(kinds('overview').filter((kind) => kind === 'dashed')).toHaveLength(1);
    expect(kinds('overview')).not.toContain('tint');
    expect(kinds('strait').filter((kind) => kind === 'tint')).toHaveLength(2);
    expect(kinds('strait').filter((kind) => kind === 'neutral')).toHaveLength(1);
    expect(kinds('strait').filter((kind) => kind === 'fence')).toHaveLength(2);
  });

  it('covers the coarser level before a finer one is drawn', () => {
    const ids = buildBaseMapLayers(MAP_DETAIL_LEVELS, MAP_PALETTES.light).map(({ id }) => id);
    expect(ids.indexOf('mask-strait')).toBeGreaterThan(ids.indexOf('shore-overview'));
    expect(ids.indexOf('mask-strait')).toBeLessThan(ids.indexOf('land-strait'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same layers light and dark, in the colours of each', () => {
    const [light, dark] = [MAP_PALETTES.light, MAP_PALETTES.dark].map((palette) => [
      ...buildBaseMapLayers(MAP_DETAIL_LEVELS, palette),
      ...buildMarkLayers(palette),
    ]);
    expect(light?.map(({ id }) => id)).toEqual(dark?.map(({ id }) => id));
    expect(JSON.stringify(dark)).not.toContain(MAP_PALETTES.light.land);
  });
});

describe('where the live map looks', () => {
  it.each(['wide', 'narrow'] as const)(
    'is the extent of the drawn map in its %s frame, to a fraction of a degree',
    (name) => {
      const scene = SCENE_BY_MAP_VIEW.strait;
      const drawn = projectionOfCamera(scene.camera[name], MAP_FRAMES[name].map).bounds;
      const set = buildMapMarks('en', scene).marks[name];
      if (!set) throw new Error('no marks');
      const live = geoBoundsOfMarkGrid(set.grid);
      for (const side of ['west', 'south', 'east', 'north'] as const)
        expect(Math.abs(live[side] - drawn[side])).toBeLessThan(0.1);
    },
  );

  it('knows Web Mercator', () => {
    expect(projectToWorldMapPx([0, 0], 0)).toEqual([256, 256]);
    expect(projectToWorldMapPx([-180, 85.0511288], 1)[1]).toBeCloseTo(0, 3);
  });

  it('draws a circle as wide on the ground as it is tall', () => {
    const [ring = []] = circleAround([-5, 36], 20).coordinates;
    const lats = ring.map(([, lat = 0]) => lat);
    const lngs = ring.map(([lng = 0]) => lng);
    const tall = Math.max(...lats) - Math.min(...lats);
    const broad = (Math.max(...lngs) - Math.min(...lngs)) * Math.cos((36 * Math.PI) / 180);
    expect(tall * 111.195).toBeCloseTo(40, 1);
    expect(broad).toBeCloseTo(tall, 3);
  });
});

it('names each place of the live map in English and where known in Arabic', () => {
  const { labels, notes } = buildLiveMapData('en');
  const ceuta = labels.find(({ words }) => words.name === 'Ceuta');
  expect(ceuta?.words.second).toEqual({ text: 'سبتة', lang: 'ar' });
  expect(notes.join(' ')).toContain('Western Sahara');
});

it('mixes two colours by a share', () => {
  expect(mixColours('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  expect(mixColours('#102030', '#FFFFFF', 0)).toBe('#102030');
});

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}
