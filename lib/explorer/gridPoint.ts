import type { MarkGrid } from '@/lib/explorer/explorerRecord';
import type { Point } from '@/lib/map/camera';
import type { LngLat } from '@/lib/map/scene';

const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;

/** Where a point stands in a frame, in px: Web Mercator, as `viewOf` has it, without d3 in the reader's browser. */
export function gridPoint({ zero: [x, y], perDegree }: MarkGrid, [lng, lat]: LngLat): Point {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
  return [tenth(x + lng * perDegree), tenth(y - north * perDegree)];
}

/** How long a kilometre is there, in px. */
export function pxPerKm({ perDegree }: MarkGrid, [, lat]: LngLat): number {
  return perDegree / (KM_PER_DEGREE * Math.cos(lat * RADIANS));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
