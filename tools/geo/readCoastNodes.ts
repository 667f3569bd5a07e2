import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { boundsOf, isInside, meets } from './bounds';
import { outlinesOf } from './polygons';
import { readPackageJson } from './readPackage';

/** Reads points of OpenStreetMap's coast. The line is simplified, but each of its points is a surveyed node. */
export function readCoastNodes(bounds: Bounds): readonly LngLat[] {
  const coast = readPackageJson<GeoJSON.GeometryCollection>('@geo-maps/earth-coastlines-1m/map.geo.json');
  return outlinesOf(coast)
    .filter((ring) => meets(boundsOf(ring), bounds))
    .flatMap((ring) => ring.filter((point) => isInside(point, bounds)));
}
