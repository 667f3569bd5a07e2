import { expect, it } from 'vitest';
import type { Ring } from '@/lib/geo/polygonsOf';
import { signedArea, stitchShoreline } from './makeCoast';

const FRAME = { west: 0, south: 0, east: 10, north: 10 };

it('joins the pieces of an island in any order', () => {
  const island: readonly Ring[] = [
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
  const [ring, ...others] = stitchShoreline(island, FRAME);
  expect(others).toEqual([]);
  expect(ring?.at(0)).toEqual(ring?.at(-1));
  expect(signedArea(ring ?? [])).toBe(4);
});

it('closes a coast round the corners of the frame, with the land on its left', () => {
  const coast: Ring = [
    [0, 3],
    [5, 4],
    [10, 3],
  ];
  expect(stitchShoreline([coast], FRAME)).toEqual([[...coast, [10, 10], [0, 10], [0, 3]]]);
  expect(stitchShoreline([coast.toReversed()], FRAME)).toEqual([[...coast.toReversed(), [0, 0], [10, 0], [10, 3]]]);
});

it('combines two opposite coasts of one land', () => {
  const south: Ring = [
    [0, 2],
    [10, 2],
  ];
  const north: Ring = [
    [10, 8],
    [0, 8],
  ];
  expect(stitchShoreline([south, north], FRAME)).toEqual([[...south, ...north, [0, 2]]]);
});

it('refuses a coast that ends in the sea', () => {
  const torn: Ring = [
    [0, 2],
    [6, 5],
  ];
  expect(() => stitchShoreline([torn], FRAME)).toThrow('The shoreline is torn at lng 6, lat 5.');
});
