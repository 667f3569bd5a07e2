import type { MarkGrid } from '@/components/explorer/explorerRecord';
import type { Bounds } from '@/lib/geo/levels';
import { latitudeOf } from '../mercator';

/** Bounds of the drawn map of a view, in degrees; the live map opens with them. */
export function boundsOfGrid({ width, height, x, y, zero, perDegree }: MarkGrid): Bounds {
  const lng = (px: number) => (px - zero[0]) / perDegree;
  const lat = (px: number) => latitudeOf((px - zero[1]) / perDegree);
  // The grid has the margins at its left and top; those at its right and bottom are the smaller of the two, without
  // room for degrees.
  return { west: lng(x), south: lat(height - Math.min(x, y)), east: lng(width - Math.min(x, y)), north: lat(y) };
}
