import type { LngLat, Ring } from './bounds';

/** The polygons of a shape, each a list of rings with the outline first. */
export function polygonsOf(shape: GeoJSON.Geometry | null): readonly (readonly Ring[])[] {
  if (shape?.type === 'Polygon') return [shape.coordinates.map(ringOf)];
  if (shape?.type === 'MultiPolygon') return shape.coordinates.map((rings) => rings.map(ringOf));
  return shape?.type === 'GeometryCollection' ? shape.geometries.flatMap(polygonsOf) : [];
}

/** The outlines of a shape, without its holes. */
export function outlinesOf(shape: GeoJSON.Geometry | null): readonly Ring[] {
  return polygonsOf(shape).flatMap(([outline]) => (outline ? [outline] : []));
}

export type AreaFeature = GeoJSON.Feature<GeoJSON.Geometry | null, { readonly id?: string }>;

/** A polygon as mapshaper and the exports know it. */
export function areaFeature(rings: readonly Ring[], id?: string): AreaFeature {
  const coordinates = rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
  return { type: 'Feature', properties: id === undefined ? {} : { id }, geometry: { type: 'Polygon', coordinates } };
}

function ringOf(positions: readonly GeoJSON.Position[]): Ring {
  return positions.map(([lng = Number.NaN, lat = Number.NaN]): LngLat => [lng, lat]);
}
