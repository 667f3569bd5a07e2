import { min, pairs, polygonContains } from 'd3';
import { type MapDetailLevel, readMapGeometry } from '@/lib/geo/atlas';
import { nearestPointOnSegment } from '@/lib/geo/metres';
import { type PolygonRing, polygonsOfShape } from '@/lib/geo/polygonsOfShape';
import type { LngLat } from './lngLat';

const read = new Map<MapDetailLevel, readonly (readonly PolygonRing[])[]>();

/**
 * Returns the distance in metres from a point at sea to the coast of a level; zero on land, including enclaves and
 * islets.
 */
export function metresFromLand(point: LngLat, level: MapDetailLevel): number {
  const polygons = polygonsAt(level);
  const at: [number, number] = [...point];
  // A point inside an odd number of a polygon's rings is inside the polygon: the second ring is a hole.
  const isOnLand = polygons.some(
    (rings) => rings.filter((ring) => polygonContains(ring as [number, number][], at)).length % 2 === 1,
  );
  if (isOnLand) return 0;
  const metres = polygons.flat().flatMap((ring) => pairs(ring, (a, b) => nearestPointOnSegment(a, b, point).metres));
  return min(metres) ?? Number.POSITIVE_INFINITY;
}

function polygonsAt(level: MapDetailLevel): readonly (readonly PolygonRing[])[] {
  const known = read.get(level);
  if (known) return known;
  const { land, areas } = readMapGeometry(level);
  const polygons = [land, ...areas.values()].flatMap(polygonsOfShape);
  read.set(level, polygons);
  return polygons;
}
