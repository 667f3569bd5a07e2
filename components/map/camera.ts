import { geoMercator } from 'd3';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Box } from './box';
import type { MapCamera } from './scene';

export type Point = readonly [x: number, y: number];

/** Conversion between degrees and px of a map frame, in Web Mercator. */
export interface MapProjection {
  readonly project: (point: LngLat) => Point;
  readonly unproject: (point: Point) => LngLat;
  readonly pxPerDegree: number;
  /** Visible part of the world, in degrees. */
  readonly bounds: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
}

/**
 * Returns the Web Mercator projection in which the camera's span fills the width of the box.
 * @param box area of the map, in px of its frame
 */
export function projectionOfCamera(camera: MapCamera, box: Box): MapProjection {
  const pxPerDegree = box.width / camera.span;
  const projection = geoMercator()
    .scale((pxPerDegree * 180) / Math.PI)
    .center([...camera.center])
    .translate([box.x + box.width / 2, box.y + box.height / 2]);
  const at = (point: readonly [number, number] | null): Point => {
    if (!point) throw new Error('The point is outside Web Mercator.');
    return point;
  };
  const [west, north] = at(projection.invert?.([box.x, box.y]) ?? null);
  const [east, south] = at(projection.invert?.([box.x + box.width, box.y + box.height]) ?? null);
  return {
    project: ([lng, lat]) => at(projection([lng, lat])),
    unproject: ([x, y]) => at(projection.invert?.([x, y]) ?? null),
    pxPerDegree,
    bounds: { west, south, east, north },
  };
}
