import type { Point } from '@/lib/map/camera';
import type { LngLat } from '@/lib/map/scene';

const RADIANS = Math.PI / 180;
/** Px across the world at zoom 0: both engines count zoom in tiles of this size. */
const WORLD = 512;

/** Where a point stands on the whole world's map at a zoom, in px from its upper left corner. */
export function worldPoint([lng, lat]: LngLat, zoom: number): Point {
  const size = WORLD * 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
  return [((lng + 180) / 360) * size, ((180 - north) / 360) * size];
}

/** The latitude of a height on the map, in degrees north as Web Mercator stretches them. */
export function latitudeOf(stretched: number): number {
  return (2 * Math.atan(Math.exp(stretched * RADIANS)) - Math.PI / 2) / RADIANS;
}
