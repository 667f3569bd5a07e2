import type { Point } from '@/components/map/camera';
import { mercatorY } from '@/components/map/mercator';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MarkGrid } from './explorerRecord';

const KM_PER_DEGREE = 111.195;

/** Where a point is in a frame, in px: Web Mercator, as `viewOf` computes it, without d3 in the reader's browser. */
export function gridPoint({ zero: [x, y], perDegree }: MarkGrid, [lng, lat]: LngLat): Point {
  return [tenth(x + lng * perDegree), tenth(y + mercatorY(lat) * perDegree)];
}

/** How long a kilometre is at a point, in px. */
export function pxPerKm({ perDegree }: MarkGrid, [, lat]: LngLat): number {
  return perDegree / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
}

/** Text of a path with one dot at each of the points. */
export function dotsPath(points: readonly LngLat[], grid: MarkGrid): string {
  return [...new Set(points.map((point) => `M${gridPoint(grid, point).join(' ')}h0`))].join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
