import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { polygonsOf, type Ring } from '@/lib/geo/polygonsOf';
import { boundsOf, isWithin } from './bounds';
import { type AreaFeature, outlinesOf } from './polygons';
import { readPackageJson } from './readPackage';
import { lengthOf, shareBorder } from './shareBorder';

/**
 * An area with an id of its own, which replaces the land below it. An id can have several outlines, such as a moated
 * headland.
 */
export interface Outline {
  readonly id: string;
  readonly rings: readonly Ring[];
  /** Where the land border meets the shore. */
  readonly borderEnds: readonly LngLat[];
}

const around = (west: number, south: number, east: number, north: number): Bounds => ({ west, south, east, north });

/** Areas administered by Spain on and off the African coast, each identified by the bounds that contain it. */
const FOUND_IN: readonly (readonly [id: string, bounds: Bounds])[] = [
  ['ceuta', around(-5.39, 35.86, -5.27, 35.93)],
  ['melilla', around(-2.98, 35.26, -2.91, 35.33)],
  ['velez', around(-4.31, 35.16, -4.29, 35.18)],
  ['alhucemas', around(-3.91, 35.21, -3.88, 35.22)],
  ['chafarinas', around(-2.46, 35.17, -2.41, 35.19)],
];

/** Perejil / Leila exists in the time zones only. */
const PEREJIL = around(-5.43, 35.9, -5.415, 35.93);

/**
 * Reads outlines that include harbour moles, where OpenStreetMap's administrative line follows the shore. An outline
 * along the land border gets that part from the time zone.
 */
export function readOutlines(zone: AreaFeature): readonly Outline[] {
  const countries = readPackageJson<GeoJSON.FeatureCollection>('@geo-maps/countries-maritime-10m/map.geo.json');
  const spain = countries.features.find(({ properties }) => properties?.A3 === 'ESP');
  if (!spain) throw new Error('@geo-maps/countries-maritime-10m has no Spain.');
  const borders = outlinesOf(zone.geometry);
  const found = polygonsOf(spain.geometry).flatMap((rings): readonly Outline[] => {
    const [outline] = rings;
    const home = outline && FOUND_IN.find(([, bounds]) => isWithin(boundsOf(outline), bounds));
    if (!home) return [];
    const [id] = home;
    const shared = shareBorder(outline, borders);
    if (!shared) return [{ id, rings, borderEnds: [] }];
    console.log(`${id}: ${(lengthOf(shared.border) / 1000).toFixed(2)} km of land border`);
    return [{ id, rings: [shared.outline], borderEnds: shared.ends }];
  });
  const perejil = borders.filter((ring) => isWithin(boundsOf(ring), PEREJIL));
  return [...found, ...perejil.map((ring) => ({ id: 'perejil', rings: [ring], borderEnds: [] }))];
}
