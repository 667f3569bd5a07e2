import type { Level } from '@/lib/geo/atlas';

/** A rectangle in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What the geodata of each level covers. Beyond it nothing is known, so a map that looked there would draw sea. */
export const LEVEL_FRAMES: Readonly<Record<Level, Bounds>> = {
  overview: { west: -34, south: 15, east: 14, north: 46 },
  strait: { west: -7.6, south: 34, east: -0.5, north: 38 },
  ceuta: { west: -5.46, south: 35.82, east: -5.22, north: 35.96 },
  melilla: { west: -3.08, south: 35.19, east: -2.84, north: 35.38 },
};
