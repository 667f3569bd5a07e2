import type { LngLat } from './lngLat';

export type PolygonRing = readonly LngLat[];

/**
 * Returns the polygons of a GeoJSON shape, each as a list of rings: its outline, then its holes. Points and lines have
 * none.
 */
export function polygonsOfShape(shape: GeoJSON.Geometry | null): readonly (readonly PolygonRing[])[] {
  if (shape?.type === 'Polygon') return [shape.coordinates.map(ringOf)];
  if (shape?.type === 'MultiPolygon') return shape.coordinates.map((rings) => rings.map(ringOf));
  return shape?.type === 'GeometryCollection' ? shape.geometries.flatMap(polygonsOfShape) : [];
}

function ringOf(positions: readonly GeoJSON.Position[]): PolygonRing {
  return positions.map(([lng = Number.NaN, lat = Number.NaN]): LngLat => [lng, lat]);
}
