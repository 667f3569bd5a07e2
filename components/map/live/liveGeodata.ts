import type { Atlas, Level } from '@/lib/geo/atlasOf';
import { type Bounds, LEVEL_FRAMES } from '@/lib/geo/levels';
import { borderStyle } from './borderStyle';
import { shoreLines } from './shoreLines';

/** Kind of a feature of the ground, by which layers of the style select it. */
export type GroundKind = 'mask' | 'land' | 'tint' | 'neutral' | 'shore' | 'border' | 'dashed' | 'fence';

/**
 * Distance from the edge of the data to the mask that hides the coarser level, as a share of the data's extent. In
 * between both levels draw land, so that no seam of sea shows through.
 */
const MASK_INSET_SHARE = 0.002;

/** One level of the geodata as features for a map engine: the same shapes and the same choices as in the stills. */
export function groundFeatures(
  level: Level,
  atlas: Atlas,
): GeoJSON.FeatureCollection<GeoJSON.Geometry, { kind: GroundKind }> {
  const frame = LEVEL_FRAMES[level];
  const areas = [...atlas.areas].map(([id, geometry]) => ({ kind: areaKind(id, level), geometry }));
  return {
    type: 'FeatureCollection',
    features: [
      ...(level === 'overview' ? [] : [feature('mask', maskOf(frame))]),
      feature('land', atlas.land),
      ...areas.map(({ kind, geometry }) => feature(kind, geometry)),
      ...[atlas.land, ...areas.map(({ geometry }) => geometry)].map((shape) =>
        feature('shore', shoreLines(shape, frame)),
      ),
      ...[...atlas.borders].flatMap(([id, geometry]) => {
        const kind = borderStyle(id, level);
        return kind ? [feature(kind, geometry)] : [];
      }),
    ],
  };
}

/**
 * Ceuta and Melilla are tinted as the subject of the page; Perejil / Leila is neutral, since neither side is given it
 * here.
 */
function areaKind(id: string, level: Level): GroundKind {
  if (id === 'perejil') return 'neutral';
  return level !== 'overview' && (id === 'ceuta' || id === 'melilla') ? 'tint' : 'land';
}

function maskOf({ west, south, east, north }: Bounds): GeoJSON.Polygon {
  const [x, y] = [(east - west) * MASK_INSET_SHARE, (north - south) * MASK_INSET_SHARE];
  const [w, s, e, n] = [west + x, south + y, east - x, north - y];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  };
}

function feature(
  kind: GroundKind,
  geometry: GeoJSON.Geometry,
): GeoJSON.Feature<GeoJSON.Geometry, { kind: GroundKind }> {
  return { type: 'Feature', properties: { kind }, geometry };
}
