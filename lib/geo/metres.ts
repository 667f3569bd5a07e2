import type { LngLat } from './lngLat';

/** Returns the metres per degree of longitude at a latitude; accurate enough over the few kilometres compared here. */
export const metresPerDegreeLongitude = (lat: number): number => 111_320 * Math.cos((lat * Math.PI) / 180);

/** Metres per degree of latitude near the Strait. */
export const METRES_PER_DEGREE_LATITUDE = 110_950;

export function distanceMetres(a: LngLat, b: LngLat): number {
  return Math.hypot((a[0] - b[0]) * metresPerDegreeLongitude(a[1]), (a[1] - b[1]) * METRES_PER_DEGREE_LATITUDE);
}

export interface PointOnSegment {
  readonly metres: number;
  /** Position of the nearest point along the segment, from 0 at its start to 1 at its end. */
  readonly share: number;
  readonly point: LngLat;
}

/** Returns the point of the segment from `a` to `b` that is nearest to `point`, and its distance in metres. */
export function nearestPointOnSegment(a: LngLat, b: LngLat, point: LngLat): PointOnSegment {
  const perLng = metresPerDegreeLongitude(point[1]);
  const fromX = (a[0] - point[0]) * perLng;
  const fromY = (a[1] - point[1]) * METRES_PER_DEGREE_LATITUDE;
  const alongX = (b[0] - a[0]) * perLng;
  const alongY = (b[1] - a[1]) * METRES_PER_DEGREE_LATITUDE;
  const unbounded = -(fromX * alongX + fromY * alongY) / (alongX * alongX + alongY * alongY || 1);
  const share = Math.min(1, Math.max(0, unbounded));
  return {
    metres: Math.hypot(fromX + share * alongX, fromY + share * alongY),
    share,
    point: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])],
  };
}
