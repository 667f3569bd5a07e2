import type { Point } from '@/components/map/camera';
import { mercatorY } from '@/components/map/mercator';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MarkGrid } from './explorerRecord';

const KM_PER_DEGREE = 111.195;

/** Where a point stands in a frame, in px: Web Mercator, as `viewOf` has it, without d3 in the reader's browser. */
export function gridPoint({ zero: [x, y], perDegree }: MarkGrid, [lng, lat]: LngLat): Point {
  return [tenth(x + lng * perDegree), tenth(y + mercatorY(lat) * perDegree)];
}

/** How long a kilometre is there, in px. */
export function pxPerKm({ perDegree }: MarkGrid, [, lat]: LngLat): number {
  return perDegree / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
