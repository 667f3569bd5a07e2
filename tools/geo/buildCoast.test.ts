import { expect, it } from 'vitest';
import { distanceMetres } from '@/lib/geo/metres';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { moveAfricanCoast, parseShoreline, signedAreaSquareDegrees, stitchShoreline } from './buildCoast';

const FRAME = { west: -10, south: 30, east: 0, north: 40 };
const AFRICA: PolygonRing = [
  [-10, 30],
  [0, 30],
  [-5, 35],
  [-10, 30],
];
const ISLAND: PolygonRing = [
  [-3, 36],
  [-2, 36],
  [-2, 37],
  [-3, 36],
];

it('moves the African coast, but neither its cut edges nor other rings', () => {
  const [africa, island] = moveAfricanCoast([AFRICA, ISLAND], FRAME);
  expect(island).toEqual(ISLAND);
  expect(africa?.filter((_, index) => index !== 2)).toEqual(AFRICA.filter((_, index) => index !== 2));
  const [lng, lat] = africa?.[2] ?? [0, 0];
  expect(lng).toBeGreaterThan(-5);
  expect(lat).toBeLessThan(35);
  expect(distanceMetres([-5, 35], [lng, lat])).toBeCloseTo(Math.hypot(330, 200), 0);
});

it('reads pieces with longitudes west of Greenwich', () => {
  expect(parseShoreline('# made by hand\n> piece\n354.5\t36\n355 36.5\n>\n1 2\n')).toEqual([
    [
      [-5.5, 36],
      [-5, 36.5],
    ],
    [[1, 2]],
  ]);
});

const SQUARE = { west: 0, south: 0, east: 10, north: 10 };

it('joins the pieces of an island in any order', () => {
  const island: readonly PolygonRing[] = [
    [
      [4, 4],
      [2, 4],
      [2, 2],
    ],
    [
      [2, 2],
      [4, 2],
      [4, 4],
    ],
  ];
  const [ring, ...others] = stitchShoreline(island, SQUARE);
  expect(others).toEqual([]);
  expect(ring?.at(0)).toEqual(ring?.at(-1));
  expect(signedAreaSquareDegrees(ring ?? [])).toBe(4);
});

it('closes a coast round the corners of the frame, with the land on its left', () => {
  const coast: PolygonRing = [
    [0, 3],
    [5, 4],
    [10, 3],
  ];
  expect(stitchShoreline([coast], SQUARE)).toEqual([[...coast, [10, 10], [0, 10], [0, 3]]]);
  expect(stitchShoreline([coast.toReversed()], SQUARE)).toEqual([[...coast.toReversed(), [0, 0], [10, 0], [10, 3]]]);
});

it('combines two opposite coasts of one land', () => {
  const south: PolygonRing = [
    [0, 2],
    [10, 2],
  ];
  const north: PolygonRing = [
    [10, 8],
    [0, 8],
  ];
  expect(stitchShoreline([south, north], SQUARE)).toEqual([[...south, ...north, [0, 2]]]);
});

it('refuses a coast that ends in the sea', () => {
  const torn: PolygonRing = [
    [0, 2],
    [6, 5],
  ];
  expect(() => stitchShoreline([torn], SQUARE)).toThrow('The shoreline is torn at lng 6, lat 5.');
});
