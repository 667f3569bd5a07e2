import type { MarkGrid } from '@/components/explorer/explorerRecord';
import type { Bounds } from '@/lib/geo/levels';
import { latitudeOf } from '../mercator';

/** What the drawn map of a view shows, in degrees: the live map opens there. */
export function boundsOfGrid({ width, height, x, y, zero, perDegree }: MarkGrid): Bounds {
  const lng = (px: number) => (px - zero[0]) / perDegree;
  const lat = (px: number) => latitudeOf((px - zero[1]) / perDegree);
  // The margin is the same on the other two sides, but for the room of the degrees.
  return { west: lng(x), south: lat(height - Math.min(x, y)), east: lng(width - Math.min(x, y)), north: lat(y) };
}
