import { extent } from 'd3';
import { readAtlas } from '@/lib/geo/atlas';
import { PLACES_FILE } from '@/lib/geo/places';
import type { FactBase } from './factBase';
import type { Fault } from './fault';

/** Places that stand outside the coast we draw. */
export function checkPlaces({ places }: FactBase): Fault[] {
  const { lng, lat } = drawn();
  const isOutside = (value: number, [least, most]: readonly [number, number]) => value < least || value > most;
  return places.flatMap(({ id, point }) => {
    if (!point || (!isOutside(point[0], lng) && !isOutside(point[1], lat))) return [];
    const message = `"${id}" at lng ${point[0]}, lat ${point[1]} is outside the map, ${span(lng)} and ${span(lat)}`;
    return [{ file: PLACES_FILE, message }];
  });
}

interface Drawn {
  readonly lng: readonly [number, number];
  readonly lat: readonly [number, number];
}

let read: Drawn | undefined;

/** The reach of the widest geodata, in degrees. */
function drawn(): Drawn {
  const { land } = readAtlas('overview');
  if (land.type !== 'MultiPolygon' && land.type !== 'Polygon')
    throw new Error('The land of the overview has no areas.');
  read ??= reachOf(land.coordinates.flat(land.type === 'Polygon' ? 1 : 2) as readonly GeoJSON.Position[]);
  return read;
}

function reachOf(points: readonly GeoJSON.Position[]): Drawn {
  const [west = 0, east = 0] = extent(points, ([lng]) => lng);
  const [south = 0, north = 0] = extent(points, ([, lat]) => lat);
  return { lng: [west, east], lat: [south, north] };
}

function span([least, most]: readonly [number, number]): string {
  return `${least.toFixed(1)} to ${most.toFixed(1)}`;
}
