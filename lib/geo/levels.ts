import type { MapDetailLevel } from '@/lib/geo/atlas';

/** A rectangle in degrees of longitude and latitude. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The area in degrees that the geodata of each level of detail covers. A map that shows more would draw the rest as
 * sea.
 */
export const DETAIL_LEVEL_BOUNDS: Readonly<Record<MapDetailLevel, Bounds>> = {
  overview: { west: -34, south: 15, east: 14, north: 46 },
  strait: { west: -7.6, south: 34, east: -0.5, north: 38 },
  ceuta: { west: -5.46, south: 35.82, east: -5.22, north: 35.96 },
  melilla: { west: -3.08, south: 35.19, east: -2.84, north: 35.38 },
};

/** Levels of detail of the geodata, from the one with the largest area to the one with the most detail. */
export const MAP_DETAIL_LEVELS = Object.keys(DETAIL_LEVEL_BOUNDS) as readonly MapDetailLevel[];

/**
 * Tolerance in metres to which the coast of each level is simplified; in the close-ups of Ceuta and Melilla, the
 * outlines of the two cities keep more detail.
 */
export const COAST_TOLERANCES_METRES: Readonly<Record<MapDetailLevel, number>> = {
  overview: 1000,
  strait: 50,
  ceuta: 60,
  melilla: 60,
};

/** Returns the most detailed level that covers a point, or undefined where none does. The point is in degrees. */
export function finestDetailLevelAtPoint([lng, lat]: readonly [lng: number, lat: number]): MapDetailLevel | undefined {
  return MAP_DETAIL_LEVELS.findLast((level) => {
    const { west, south, east, north } = DETAIL_LEVEL_BOUNDS[level];
    return lng >= west && lng <= east && lat >= south && lat <= north;
  });
}
