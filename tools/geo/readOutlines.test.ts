import { expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/lngLat';
import { distanceMetres } from '@/lib/geo/metres';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { alignOutlineWithBorder, flagPointsOnBorder } from './readOutlines';

/** A border along a parallel, from a time zone that extends north into the sea. */
const BORDER: readonly LngLat[] = Array.from({ length: 41 }, (_, index) => [-5.4 + index / 1000, 35.9]);
const ZONE: PolygonRing = [...BORDER, [-5.36, 36], [-5.4, 36], [-5.4, 35.9]];

/** The same area from another source: its border is 10 m to the north, its shore within the zone. */
const OUTLINE: PolygonRing = [
  ...Array.from({ length: 15 }, (_, index): LngLat => [-5.395 + index / 500, 35.9001]),
  [-5.367, 35.92],
  [-5.395, 35.92],
  [-5.395, 35.9001],
];

it('gives both sides the border of the zone, from shore to shore', () => {
  const shared = alignOutlineWithBorder(OUTLINE, [ZONE]);
  const inner = shared?.border.slice(1, -1) ?? [];
  expect(inner.length).toBeGreaterThan(20);
  expect(inner.every((point) => BORDER.includes(point))).toBe(true);
  expect(shared?.outline.slice(0, inner.length + 2)).toEqual(shared?.border);
  expect(shared?.outline.at(-1)).toEqual(shared?.outline.at(0));
  expect(shared?.outline).toEqual(expect.arrayContaining([[-5.367, 35.92]]));
  const [west, east] = shared?.ends ?? [];
  expect(west && distanceMetres(west, [-5.395, 35.9])).toBeLessThan(1);
  expect(east && distanceMetres(east, [-5.367, 35.9])).toBeLessThan(1);
});

it('returns undefined for an outline in the sea', () => {
  const island = OUTLINE.map(([lng, lat]): LngLat => [lng, lat + 0.03]);
  expect(alignOutlineWithBorder(island, [ZONE])).toBeUndefined();
});

it('includes one or two points that deviate a little, but not three, and none that deviates far', () => {
  const on = (metres: readonly number[]) => flagPointsOnBorder(metres).map((is) => (is ? 'on' : '-'));
  expect(on([0, 40, 0, 99])).toEqual(['on', 'on', 'on', '-']);
  expect(on([0, 40, 40, 0, 99])).toEqual(['on', 'on', 'on', 'on', '-']);
  expect(on([0, 40, 40, 40, 0, 99])).toEqual(['on', '-', '-', '-', 'on', '-']);
  expect(on([0, 61, 0, 99])).toEqual(['on', '-', 'on', '-']);
});
