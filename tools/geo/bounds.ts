import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';

export function boundsOfRing(ring: PolygonRing): Bounds {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return { west: least(lngs), south: least(lats), east: most(lngs), north: most(lats) };
}

export function isPointInBounds([lng, lat]: LngLat, { west, south, east, north }: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

export function areBoundsWithin(inner: Bounds, outer: Bounds): boolean {
  return isPointInBounds([inner.west, inner.south], outer) && isPointInBounds([inner.east, inner.north], outer);
}

export function boundsIntersect(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
}

/** Returns the corners of a rectangle, anticlockwise from the south-west. */
export function cornersOfBounds({ west, south, east, north }: Bounds): readonly LngLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}
