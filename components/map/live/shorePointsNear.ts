import { finestDetailLevelAtPoint } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MapDetailLevel } from '@/lib/geo/mapGeometryFromTopology';
import type { Point } from '../camera';
import { projectToWorldMapPx } from '../mercator';
import type { buildBaseMapFeatures } from './buildBaseMapFeatures';

/** Straight segment of a shore between two points, in degrees. */
export type ShoreSegment = readonly [from: LngLat, to: LngLat];

/** Distance in px between two points along a shore: less than the width of a mark, so that none fits between them. */
const POINT_SPACING_PX = 2;

/** Returns the visible segments of the shores: those of each level that no finer level covers. */
export function visibleShoreSegments(
  levels: ReadonlyMap<MapDetailLevel, ReturnType<typeof buildBaseMapFeatures>>,
): readonly ShoreSegment[] {
  return [...levels].flatMap(([level, { features }]) =>
    features.flatMap(({ properties, geometry }) => {
      if (properties.kind !== 'shore' || geometry.type !== 'MultiLineString') return [];
      return geometry.coordinates.flatMap((line) =>
        line.slice(1).flatMap((to, i): readonly ShoreSegment[] => {
          const piece = [asLngLat(line[i] ?? to), asLngLat(to)] as const;
          return finestDetailLevelAtPoint(piece[0]) === level ? [piece] : [];
        }),
      );
    }),
  );
}

/**
 * Returns points along the shores near some places, in px of the world map at a zoom. Marks avoid them, so that the
 * shore remains visible.
 * @param places in px of the world map
 * @param reachPx maximum distance from a place at which its marks may be placed
 */
export function shorePointsNear(
  pieces: readonly ShoreSegment[],
  places: readonly Point[],
  zoom: number,
  reachPx: number,
): readonly Point[] {
  return pieces.flatMap((piece) => {
    const [[ax, ay], [bx, by]] = [projectToWorldMapPx(piece[0], zoom), projectToWorldMapPx(piece[1], zoom)];
    const [west, east] = ax < bx ? [ax, bx] : [bx, ax];
    const [north, south] = ay < by ? [ay, by] : [by, ay];
    const isNear = places.some(
      ([x, y]) => x > west - reachPx && x < east + reachPx && y > north - reachPx && y < south + reachPx,
    );
    if (!isNear) return [];
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / POINT_SPACING_PX));
    return Array.from({ length: steps }, (_, i): Point => {
      const share = (i + 1) / steps;
      return [ax + (bx - ax) * share, ay + (by - ay) * share];
    });
  });
}

function asLngLat([lng = 0, lat = 0]: readonly number[]): LngLat {
  return [lng, lat];
}
