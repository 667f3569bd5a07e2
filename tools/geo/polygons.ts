import { type PolygonRing, polygonsOfShape } from '@/lib/geo/polygonsOfShape';

/** Returns the outlines of a shape, without its holes. */
export function outlinesOfShape(shape: GeoJSON.Geometry | null): readonly PolygonRing[] {
  return polygonsOfShape(shape).flatMap(([outline]) => (outline ? [outline] : []));
}

export type AreaFeature = GeoJSON.Feature<GeoJSON.Geometry | null, { readonly id?: string }>;

/** Returns a polygon as a GeoJSON feature, the format for mapshaper and the exports. */
export function areaFeature(rings: readonly PolygonRing[], id?: string): AreaFeature {
  const coordinates = rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
  return { type: 'Feature', properties: id === undefined ? {} : { id }, geometry: { type: 'Polygon', coordinates } };
}
