import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The four levels of detail of the geodata, each for one area. A map shows one of them at a time. */
export type MapDetailLevel = 'overview' | 'strait' | 'ceuta' | 'melilla';

/**
 * The geometry of one level of detail, as GeoJSON in degrees. Land is one shape, so that no map colours individual
 * countries.
 */
export interface MapGeometry {
  readonly land: GeoJSON.Geometry;
  /** Ceuta, Melilla, the islets and Perejil / Leila, by id. The shape `land` does not include them. */
  readonly areas: ReadonlyMap<string, GeoJSON.Geometry>;
  /** Land borders by id: the ids of the two areas in alphabetical order, such as `MA-ceuta` and `EH-MA`. */
  readonly borders: ReadonlyMap<string, GeoJSON.Geometry>;
}

type Part = Topology['objects'][string];

/** Converts the TopoJSON of one level of detail, its coast and its borders, to GeoJSON. */
export function mapGeometryFromTopology(level: MapDetailLevel, coast: Topology, lines: Topology): MapGeometry {
  return {
    land: toGeometry(coast, object(coast, 'land', level)),
    areas: byId(lines, object(lines, 'areas', level)),
    borders: byId(lines, object(lines, 'borders', level)),
  };
}

function object(from: Topology, name: string, level: MapDetailLevel): Part {
  const found = from.objects[name];
  if (!found) throw new Error(`public/geo has no "${name}" for the level "${level}".`);
  return found;
}

function toGeometry(from: Topology, part: Part): GeoJSON.Geometry {
  const made = feature(from, part);
  if (made.type !== 'Feature') throw new Error('A geodata part is a collection where one shape was expected.');
  return made.geometry;
}

function byId(from: Topology, group: Part): ReadonlyMap<string, GeoJSON.Geometry> {
  const members = (group as GeometryCollection).geometries;
  return new Map(members.map((member) => [String(member.id), toGeometry(from, member)]));
}
