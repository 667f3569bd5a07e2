import { describe, expect, it } from 'vitest';
import { type MapGeometry, readMapGeometry } from '@/lib/geo/atlas';
import { checkMapGeometry } from '@/lib/geo/checkMapGeometry';
import { MAP_DETAIL_LEVELS } from '@/lib/geo/levels';

const square = (west: number, south: number, size = 0.02): GeoJSON.Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: GeoJSON.Position[][]): GeoJSON.Geometry => ({ type: 'Polygon', coordinates: rings });

/** A coast, an enclave beside it, and their common border. */
const SOUND: MapGeometry = {
  land: polygon(square(-5.4, 35.85)),
  areas: new Map([['ceuta', polygon(square(-5.38, 35.85))]]),
  borders: new Map([
    [
      'MA-ceuta',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-5.38, 35.85],
            [-5.38, 35.87],
          ],
        ],
      },
    ],
  ]),
};
const errors = (change: Partial<MapGeometry>) =>
  checkMapGeometry('ceuta', { ...SOUND, ...change }).map(({ message }) => message);

it.each(MAP_DETAIL_LEVELS)('accepts the published level "%s"', (level) => {
  expect(checkMapGeometry(level, readMapGeometry(level))).toEqual([]);
});

describe('a shape that cannot be drawn correctly', () => {
  it('is not one that shares a line with its neighbour', () => {
    expect(errors({})).toEqual([]);
  });

  it.each<[name: string, change: Partial<MapGeometry>, words: string]>([
    ['without an outline', { land: { type: 'MultiPolygon', coordinates: [] } }, 'the land has no outline'],
    ['of two points', { land: polygon(square(-5.4, 35.85).slice(0, 2)) }, 'the land has too few points in the ring'],
    [
      'left open',
      { areas: new Map([['ceuta', polygon(square(-5.38, 35.85).slice(0, 4))]]) },
      'the area "ceuta" is not closed in the ring that starts at lng -5.38000, lat 35.85000',
    ],
    ['without area', { land: polygon(square(-5.4, 35.85, 0)) }, 'the land has no area in the ring'],
    [
      'outside its frame',
      { land: polygon(square(-5.4, 35.95)) },
      'the land leaves the frame of its level at lng -5.38000, lat 35.97000',
    ],
    [
      'a border of one point',
      { borders: new Map([['MA-ceuta', { type: 'MultiLineString', coordinates: [[[-5.38, 35.85]]] }]]) },
      'the border "MA-ceuta" has a line of one point',
    ],
    [
      'laid over another',
      { areas: new Map([['ceuta', polygon(square(-5.39, 35.86))]]) },
      'two sides of its shapes cross near lng -5.38000, lat 35.87000',
    ],
    [
      'crossing itself',
      {
        land: polygon([
          [-5.4, 35.85],
          [-5.38, 35.88],
          [-5.38, 35.85],
          [-5.4, 35.87],
          [-5.4, 35.85],
        ]),
        areas: new Map(),
      },
      'two sides of its shapes cross near',
    ],
  ])('%s', (_name, change, words) => {
    expect(errors(change)).toEqual([expect.stringContaining(`level "ceuta": ${words}`)]);
  });
});
