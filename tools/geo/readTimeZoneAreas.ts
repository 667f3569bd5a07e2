import geobuf from 'geobuf';
import Pbf from 'pbf';
import type { Bounds } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { boundsIntersect, cornersOfBounds } from './bounds';
import { type AreaFeature, areaFeature } from './polygons';
import { readPackageFile, readPackageJson } from './readPackage';
import { readFeatures, runMapshaper } from './runMapshaper';

/**
 * Id of the area to which each time zone belongs. `XC` covers Ceuta, Melilla and the islets until their outlines
 * replace it. Western Sahara has a separate id; Madeira, the Azores and the Canaries are part of their countries.
 */
const AREA_OF_ZONE: Readonly<Record<string, string>> = {
  'Africa/Ceuta': 'XC',
  'Africa/Casablanca': 'MA',
  'Africa/El_Aaiun': 'EH',
  'Europe/Gibraltar': 'GI',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Africa/Algiers': 'DZ',
  'Europe/Lisbon': 'PT',
  'Atlantic/Madeira': 'PT',
  'Africa/Nouakchott': 'MR',
  'Africa/Bamako': 'ML',
  'Europe/Paris': 'FR',
  'Europe/Andorra': 'AD',
  'Africa/Niamey': 'NE',
  'Africa/Dakar': 'SN',
  'Europe/Rome': 'IT',
  'Africa/Tunis': 'TN',
  'Africa/Tripoli': 'LY',
  'Africa/Banjul': 'GM',
  'Atlantic/Azores': 'PT',
  'Europe/Zurich': 'CH',
  'Europe/Monaco': 'MC',
};

/**
 * Id shared by all land without an id of its own, which includes areas at the edge of the overview whose borders no map
 * shows.
 */
export const REMAINING_LAND_ID = 'XX';
export const COUNTRIES_DRAWN_AS_REMAINING_LAND: readonly string[] = ['CH', 'IT', 'MC', 'AD', 'NE', 'LY', 'GM', 'TN'];

/**
 * Node of geo-tz's quadtree index: divided further into quarters, stored as shapes at an offset in the data file, or
 * completely inside the listed zones.
 */
type Quarter = { readonly [quarter in 'a' | 'b' | 'c' | 'd']?: Quarter } | Stored | readonly number[];
interface Stored {
  readonly pos: number;
  readonly len: number;
}

interface Index {
  readonly timezones: readonly string[];
  readonly lookup: Quarter;
}

const DATA = 'geo-tz/data/timezones.geojson';
const WORLD: Bounds = { west: -179.9999, south: -89.9999, east: 179.9999, north: 89.9999 };

/**
 * Reads OpenStreetMap's time zones, which follow land borders and include seas, and merges them into the areas of the
 * maps.
 */
export async function readTimeZoneAreas(frame: Bounds): Promise<readonly AreaFeature[]> {
  // The edges of the quarters must snap together, or they show as straight lines across a country.
  const joined = await runMapshaper(
    '-i cut.json snap snap-interval=0.000003 -dissolve2 id gap-fill-area=1km2 -o zones.json',
    { 'cut.json': readQuarters(frame) },
    'zones.json',
  );
  return readFeatures(joined);
}

function readQuarters(frame: Bounds): readonly AreaFeature[] {
  const { timezones, lookup } = readPackageJson<Index>(`${DATA}.index.json`);
  const data = readPackageFile(`${DATA}.geo.dat`);

  const read = (quarter: Quarter, bounds: Bounds): readonly AreaFeature[] => {
    if (!boundsIntersect(bounds, frame)) return [];
    if (isWhole(quarter)) {
      return quarter.flatMap((zone) => named(timezones[zone], areaFeature([outlineOf(bounds)]).geometry));
    }
    if (isStored(quarter)) {
      const bytes = data.subarray(quarter.pos, quarter.pos + quarter.len);
      return geobuf.decode(new Pbf(bytes)).features.flatMap((each) => named(each.properties?.tzid, each.geometry));
    }
    return Object.entries(quarter).flatMap(([name, part]) => read(part, quarterOf(bounds, name)));
  };
  return read(lookup, WORLD);
}

const isWhole = (quarter: Quarter): quarter is readonly number[] => Array.isArray(quarter);
const isStored = (quarter: Quarter): quarter is Stored => 'pos' in quarter && Number(quarter.pos) >= 0;

function named(zone: string | undefined, geometry: GeoJSON.Geometry | null): readonly AreaFeature[] {
  const id = zone === undefined ? undefined : AREA_OF_ZONE[zone];
  return id === undefined ? [] : [{ type: 'Feature', properties: { id }, geometry }];
}

/**
 * Returns the bounds of a quarter of a quadtree node: `a` is the north-eastern one; `b`, `c` and `d` follow
 * anticlockwise.
 */
function quarterOf({ west, south, east, north }: Bounds, name: string): Bounds {
  const lng = (west + east) / 2;
  const lat = (south + north) / 2;
  const isEast = name === 'a' || name === 'd';
  const isNorth = name === 'a' || name === 'b';
  return {
    west: isEast ? lng : west,
    east: isEast ? east : lng,
    south: isNorth ? lat : south,
    north: isNorth ? north : lat,
  };
}

/** Returns the outline of bounds in degrees, rounded to six decimals like the stored shapes beside it. */
function outlineOf(bounds: Bounds): PolygonRing {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  const corners = cornersOfBounds(bounds).map(([lng, lat]): LngLat => [round(lng), round(lat)]);
  return [...corners, ...corners.slice(0, 1)];
}
