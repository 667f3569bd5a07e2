import type { Point } from '@/components/map/camera';
import { KM_PER_DEGREE, latitudeOfMercatorY, mercatorYOfLatitude } from '@/components/map/mercator';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MarkGrid } from './explorerRecord';

/**
 * Projects a longitude and latitude to px of a frame in Web Mercator, as `projectionOfCamera` does, but without d3,
 * which readers would have to load.
 */
export function projectToFrame({ zero: [x, y], perDegree }: MarkGrid, [lng, lat]: LngLat): Point {
  return [tenth(x + lng * perDegree), tenth(y + mercatorYOfLatitude(lat) * perDegree)];
}

/** Returns the length of a kilometre at a point, in px of the frame. */
export function pxPerKm({ perDegree }: MarkGrid, [, lat]: LngLat): number {
  return perDegree / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
}

/** Returns SVG path data in px of the frame, with one dot for each distinct point. */
export function dotsPathData(points: readonly LngLat[], grid: MarkGrid): string {
  return [...new Set(points.map((point) => `M${projectToFrame(grid, point).join(' ')}h0`))].join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Returns the bounds of a drawn map, in degrees, from the grid of its marks, so that the live map can show the same
 * extent.
 */
export function geoBoundsOfMarkGrid({ width, height, x, y, zero, perDegree }: MarkGrid): Bounds {
  const lng = (px: number) => (px - zero[0]) / perDegree;
  const lat = (px: number) => latitudeOfMercatorY((px - zero[1]) / perDegree);
  // The grid contains only the left and top margins. The smaller of them is used for the right and bottom margins too,
  // which need no room for degrees.
  return { west: lng(x), south: lat(height - Math.min(x, y)), east: lng(width - Math.min(x, y)), north: lat(y) };
}
