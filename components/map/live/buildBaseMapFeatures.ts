import { type Bounds, DETAIL_LEVEL_BOUNDS } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { MapDetailLevel, MapGeometry } from '@/lib/geo/mapGeometryFromTopology';
import { polygonsOfShape } from '@/lib/geo/polygonsOfShape';

/** Kind of a map feature. Layers of the map style select features by it. */
export type BaseMapFeatureKind = 'mask' | 'land' | 'tint' | 'neutral' | 'shore' | 'border' | 'dashed' | 'fence';

/**
 * Distance from the edge of a level's data to the mask that hides the coarser level, as a share of the data's extent.
 * Between the two, both levels draw land, so that no strip of sea shows through.
 */
const MASK_INSET_SHARE = 0.002;

/**
 * Converts the geodata of one level to GeoJSON features for a map engine, with the same shapes and kinds as in the
 * stills.
 */
export function buildBaseMapFeatures(
  level: MapDetailLevel,
  atlas: MapGeometry,
): GeoJSON.FeatureCollection<GeoJSON.Geometry, { kind: BaseMapFeatureKind }> {
  const frame = DETAIL_LEVEL_BOUNDS[level];
  const areas = [...atlas.areas].map(([id, geometry]) => ({ kind: areaKind(id, level), geometry }));
  return {
    type: 'FeatureCollection',
    features: [
      ...(level === 'overview' ? [] : [feature('mask', maskOf(frame))]),
      feature('land', atlas.land),
      ...areas.map(({ kind, geometry }) => feature(kind, geometry)),
      ...[atlas.land, ...areas.map(({ geometry }) => geometry)].map((shape) =>
        feature('shore', extractShoreLines(shape, frame)),
      ),
      ...[...atlas.borders].flatMap(([id, geometry]) => {
        const kind = borderStyle(id, level);
        return kind ? [feature(kind, geometry)] : [];
      }),
    ],
  };
}

/**
 * Returns the kind of an area by its id. Ceuta and Melilla are tinted as the subject of the page; Perejil / Leila is
 * neutral, because the site assigns it to neither side.
 */
function areaKind(id: string, level: MapDetailLevel): BaseMapFeatureKind {
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
  kind: BaseMapFeatureKind,
  geometry: GeoJSON.Geometry,
): GeoJSON.Feature<GeoJSON.Geometry, { kind: BaseMapFeatureKind }> {
  return { type: 'Feature', properties: { kind }, geometry };
}

/**
 * Returns the style of a land border by its id; undefined where it is not drawn. The borders of Ceuta and Melilla are
 * drawn as fences; that of Western Sahara is dashed, because its status is disputed.
 */
function borderStyle(border: string, level: MapDetailLevel): 'fence' | 'dashed' | 'border' | undefined {
  if (border === 'MA-ceuta' || border === 'MA-melilla') return level === 'overview' ? undefined : 'fence';
  return border === 'EH-MA' ? 'dashed' : 'border';
}

/** Maximum distance in degrees from the edge of the data at which a point counts as part of the edge. */
const TOLERANCE_DEGREES = 1e-4;

/**
 * Returns the outlines of a shape without the sides along the edge of the data, where land was cut and there is no
 * shore.
 */
export function extractShoreLines(shape: GeoJSON.Geometry, frame: Bounds): GeoJSON.MultiLineString {
  const lines = polygonsOfShape(shape).flatMap((rings) => rings.flatMap((ring) => cutAtFrame(ring, frame)));
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map(([lng, lat]) => [lng, lat])) };
}

function cutAtFrame(ring: readonly LngLat[], frame: Bounds): readonly (readonly LngLat[])[] {
  const lines: LngLat[][] = [];
  let line: LngLat[] = [];
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1];
    if (before && liesAlong(before, point, frame)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function liesAlong(a: LngLat, b: LngLat, { west, south, east, north }: Bounds): boolean {
  const bothAt = (axis: 0 | 1, edge: number) =>
    Math.abs(a[axis] - edge) < TOLERANCE_DEGREES && Math.abs(b[axis] - edge) < TOLERANCE_DEGREES;
  return bothAt(0, west) || bothAt(0, east) || bothAt(1, south) || bothAt(1, north);
}
