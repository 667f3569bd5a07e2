import { expect, it } from 'vitest';
import { METRES_PER_DEGREE_LATITUDE } from '@/lib/geo/metres';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { deformCoastTowardsPins } from './deformCoastTowardsPins';

const BOUNDS = { west: -6, south: 35, east: -5, north: 36 };
/** A coast along a parallel, with a point every 0.01 degrees: about 900 m. */
const COAST: PolygonRing = Array.from({ length: 80 }, (_, index) => [-5.9 + index / 100, 35.5]);

const pinTo = (metresNorth: number) => ({
  point: [-5.5, 35.5 + metresNorth / METRES_PER_DEGREE_LATITUDE] as const,
  within: 300,
  reach: 600,
  weight: 1,
});

const movedNorth = (pins: Parameters<typeof deformCoastTowardsPins>[1], bounds = BOUNDS) =>
  (deformCoastTowardsPins([COAST], pins, bounds)[0] ?? []).map(([, lat]) => (lat - 35.5) * METRES_PER_DEGREE_LATITUDE);

it('moves the coast towards a pin, most strongly beside it', () => {
  const moved = movedNorth([pinTo(200)]);
  expect(moved[40]).toBeCloseTo(200 / 1.15, 0);
  expect(moved[41]).toBeLessThan(moved[40] ?? 0);
  expect(moved[41]).toBeGreaterThan(moved[43] ?? 0);
});

it('does not move the coast far from every pin or outside the bounds', () => {
  expect(movedNorth([pinTo(200)])[0]).toBe(0);
  const elsewhere = { ...BOUNDS, north: 35.4 };
  expect(movedNorth([pinTo(200)], elsewhere).every((metres) => metres === 0)).toBe(true);
});

it('ignores a pin too far from the coast: it marks a port that the coast does not have', () => {
  expect(movedNorth([pinTo(400)]).every((metres) => metres === 0)).toBe(true);
});
