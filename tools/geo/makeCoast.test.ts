import { expect, it } from 'vitest';
import { distance } from '@/lib/geo/metres';
import type { Ring } from '@/lib/geo/polygonsOf';
import { parsePieces, shiftAfrica } from './makeCoast';

const FRAME = { west: -10, south: 30, east: 0, north: 40 };
const AFRICA: Ring = [
  [-10, 30],
  [0, 30],
  [-5, 35],
  [-10, 30],
];
const ISLAND: Ring = [
  [-3, 36],
  [-2, 36],
  [-2, 37],
  [-3, 36],
];

it('moves the African coast, but neither its cut edges nor other rings', () => {
  const [africa, island] = shiftAfrica([AFRICA, ISLAND], FRAME);
  expect(island).toEqual(ISLAND);
  expect(africa?.filter((_, index) => index !== 2)).toEqual(AFRICA.filter((_, index) => index !== 2));
  const [lng, lat] = africa?.[2] ?? [0, 0];
  expect(lng).toBeGreaterThan(-5);
  expect(lat).toBeLessThan(35);
  expect(distance([-5, 35], [lng, lat])).toBeCloseTo(Math.hypot(330, 200), 0);
});

it('reads pieces with longitudes west of Greenwich', () => {
  expect(parsePieces('# made by hand\n> piece\n354.5\t36\n355 36.5\n>\n1 2\n')).toEqual([
    [
      [-5.5, 36],
      [-5, 36.5],
    ],
    [[1, 2]],
  ]);
});
