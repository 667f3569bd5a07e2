import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Area = (Polygon | MultiPolygon) & { readonly properties?: { readonly id?: string } };

export interface GeodataByLicence {
  /** Land as one shape, from GSHHG. */
  readonly coast: Topology;
  /** Enclaves and islets by id, and land borders by the ids of their two areas, from OpenStreetMap. */
  readonly borders: Topology;
}

/**
 * Splits the geodata of a level into two files, because their licences differ. Both keep the level's grid, so that
 * shared lines are identical. Countries, whose ids are in capitals, become one land shape without separate ids.
 */
export function splitByLicence(level: Topology): GeodataByLicence {
  const areas = areasOf(level);
  const isCountry = (area: Area) => idOf(area) === idOf(area).toUpperCase();
  const land = mergeArcs(level, areas.filter(isCountry));
  const outlines = areas.filter((area) => !isCountry(area));
  const ids = areas.map(idOf).toSorted();
  const named = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => `${a}-${b}`)).toSorted();
  const borders = named.flatMap((id) => {
    const { arcs } = meshArcs(level, collection(areas), (a, b) => pairOf(a as Area, b as Area) === id);
    return arcs.length > 0 ? [{ type: 'MultiLineString' as const, id, arcs }] : [];
  });
  return {
    coast: keepArcs(level, { land: { type: land.type, arcs: land.arcs } }),
    borders: keepArcs(level, {
      areas: collection(outlines.map((area) => ({ type: area.type, id: idOf(area), arcs: area.arcs }) as Area)),
      borders: collection(borders),
    }),
  };
}

/** Returns the areas of a level. Areas too small for the level have no shape and are omitted. */
function areasOf({ objects }: Topology): Area[] {
  const areas = objects.areas;
  if (areas?.type !== 'GeometryCollection') throw new Error('The level has no areas.');
  return areas.geometries.filter((each): each is Area => each.type === 'Polygon' || each.type === 'MultiPolygon');
}

function idOf({ properties }: Area): string {
  if (!properties?.id) throw new Error('An area has no id.');
  return properties.id;
}

const pairOf = (a: Area, b: Area) => [idOf(a), idOf(b)].toSorted().join('-');

function collection<Member extends GeometryCollection['geometries'][number]>(geometries: Member[]) {
  return { type: 'GeometryCollection' as const, geometries };
}

/** Creates a topology of these objects with only the arcs that they use, renumbered in order of use. */
function keepArcs({ arcs, transform }: Topology, objects: Topology['objects']): Topology {
  const kept = new Map<number, number>();
  const renumber = (arc: number) => {
    const index = arc < 0 ? ~arc : arc;
    if (!kept.has(index)) kept.set(index, kept.size);
    const found = kept.get(index) ?? 0;
    return arc < 0 ? ~found : found;
  };
  // Numbers occur in an object only as arc indexes, at any depth of `arcs`.
  const renumbered = JSON.parse(JSON.stringify(objects), (_, value) =>
    typeof value === 'number' ? renumber(value) : value,
  );
  const used = [...kept.keys()].map((index) => arcs[index] ?? []);
  return { type: 'Topology', ...(transform ? { transform } : {}), objects: renumbered, arcs: used };
}
