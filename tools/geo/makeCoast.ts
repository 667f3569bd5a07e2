import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { Ring } from '@/lib/geo/polygonsOf';
import { boundsOf, isInside, isWithin, meets } from './bounds';
import { outlinesOf } from './polygons';
import { readPackageJson } from './readPackage';
import { readShoreline } from './readShoreline';
import { type Pin, rubberSheet } from './rubberSheet';
import { shiftAfrica } from './shiftAfrica';
import { signedArea, stitchShoreline } from './stitchShoreline';

/** Bounds within which the coast is fitted to OpenStreetMap; elsewhere maps are too small to show a difference. */
const FITTED: Bounds = { west: -6.8, south: 34.6, east: -1.2, north: 37.4 };

/**
 * Bounds within which islets come from OpenStreetMap; GSHHG's islets below `ISLET` square degrees are removed there.
 */
const ISLETS: Bounds = { west: -6, south: 35, east: -2.3, north: 35.93 };
const ISLET = 1e-3;

/**
 * Builds the land in a frame: GSHHG's shoreline, fitted to OpenStreetMap's coast and to the ends of the land borders.
 */
export function makeCoast(frame: Bounds, borderEnds: readonly LngLat[]): readonly Ring[] {
  const isReplaced = (ring: Ring) => isWithin(boundsOf(ring), ISLETS) && Math.abs(signedArea(ring)) < ISLET;
  const stitched = stitchShoreline(readShoreline(frame), frame);
  const shifted = shiftAfrica(stitched, frame).filter((ring) => !isReplaced(ring));
  const pins: readonly Pin[] = [
    ...borderEnds.map((point) => ({ point, within: 600, reach: 500, weight: 6 })),
    ...readCoastNodes(FITTED).map((point) => ({ point, within: 300, reach: 600, weight: 1 })),
  ];
  return rubberSheet(shifted, pins, FITTED);
}

/** Reads points of OpenStreetMap's coast. The line is simplified, but each of its points is a surveyed node. */
function readCoastNodes(bounds: Bounds): readonly LngLat[] {
  const coast = readPackageJson<GeoJSON.GeometryCollection>('@geo-maps/earth-coastlines-1m/map.geo.json');
  return outlinesOf(coast)
    .filter((ring) => meets(boundsOf(ring), bounds))
    .flatMap((ring) => ring.filter((point) => isInside(point, bounds)));
}
