import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { polygonsOf } from '@/lib/geo/polygonsOf';

/** Distance in degrees within which a corner counts as lying on the edge of the data. */
const TOLERANCE_DEGREES = 1e-4;

/**
 * The outlines of a shape as lines, without the sides along the edge of the data: there land was cut, and there is no
 * shore.
 */
export function shoreLines(shape: GeoJSON.Geometry, frame: Bounds): GeoJSON.MultiLineString {
  const lines = polygonsOf(shape).flatMap((rings) => rings.flatMap((ring) => cutAtFrame(ring, frame)));
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map(([lng, lat]) => [lng, lat])) };
}

function cutAtFrame(ring: readonly LngLat[], frame: Bounds): readonly (readonly LngLat[])[] {
  const lines: LngLat[][] = [];
  let line: LngLat[] = [];
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1];
    if (before && liesAlong(before, point, frame)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function liesAlong(a: LngLat, b: LngLat, { west, south, east, north }: Bounds): boolean {
  const bothAt = (axis: 0 | 1, edge: number) =>
    Math.abs(a[axis] - edge) < TOLERANCE_DEGREES && Math.abs(b[axis] - edge) < TOLERANCE_DEGREES;
  return bothAt(0, west) || bothAt(0, east) || bothAt(1, south) || bothAt(1, north);
}
