import type { LngLat } from '@/lib/geo/lngLat';
import type { Point } from './camera';

/** Length in km of a degree of latitude, or of longitude at the equator, on a sphere with a radius of 6,371 km. */
export const KM_PER_DEGREE = 111.195;

/**
 * Returns the Web Mercator y of a latitude: in degrees of longitude at the equator, growing southwards as pixels do.
 */
export function mercatorYOfLatitude(latitude: number): number {
  return (-180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/** Returns the latitude in degrees of a Web Mercator y; the inverse of `mercatorYOfLatitude`. */
export function latitudeOfMercatorY(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((-y * Math.PI) / 180)) - 90;
}

/** Width of the world at zoom 0, px. Both map engines count zoom in tiles of this size. */
const WORLD_WIDTH_PX = 512;

/** Returns the position of a point on the map of the whole world at a zoom, in px from the upper left corner. */
export function projectToWorldMapPx([lng, lat]: LngLat, zoom: number): Point {
  const pxPerDegree = (WORLD_WIDTH_PX / 360) * 2 ** zoom;
  return [(180 + lng) * pxPerDegree, (180 + mercatorYOfLatitude(lat)) * pxPerDegree];
}
