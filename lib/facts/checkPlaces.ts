import { COAST_TOLERANCES_METRES, DETAIL_LEVEL_BOUNDS, finestDetailLevelAtPoint } from '@/lib/geo/levels';
import { distanceMetres } from '@/lib/geo/metres';
import { metresFromLand } from '@/lib/geo/metresFromLand';
import { PLACES_FILE, type Place } from '@/lib/geo/places';
import type { ContentError } from './contentError';
import type { FactBase } from './factBase';

type Point = NonNullable<Place['point']>;

/**
 * Returns errors for places outside the maps, and for places farther out at sea than the precision of their coordinates
 * explains.
 */
export function checkPlaces({ places }: FactBase): ContentError[] {
  return places.flatMap(({ id, point, located }) => {
    const problem = point && problemOf(point, located);
    return problem ? [{ file: PLACES_FILE, message: `"${id}" at lng ${point[0]}, lat ${point[1]} ${problem}` }] : [];
  });
}

function problemOf(point: Point, located: string): string | undefined {
  const level = finestDetailLevelAtPoint(point);
  if (!level) {
    const { west, south, east, north } = DETAIL_LEVEL_BOUNDS.overview;
    return `is outside the map, ${west} to ${east} and ${south} to ${north}`;
  }
  const away = Math.round(metresFromLand(point, level));
  const radius = Math.round(statedRadius(located) ?? roundingOf(point));
  const drawn = COAST_TOLERANCES_METRES[level];
  if (away <= radius + drawn) return undefined;
  return `is ${away} m out at sea; "${located}" is exact to ${radius} m, and the coast there to ${drawn} m`;
}

/**
 * Returns the radius in metres that the column `located` states, 500 for `general-knowledge ±500 m`; undefined where it
 * states none.
 */
function statedRadius(located: string): number | undefined {
  const metres = /±(\d+) m\b/.exec(located)?.[1];
  return metres === undefined ? undefined : Number(metres);
}

/**
 * Returns the rounding error, in metres, of coordinates without a stated radius: half a unit in the last decimal place
 * of the degrees, in both directions.
 */
function roundingOf([lng, lat]: Point): number {
  const decimals = Math.max(...[lng, lat].map((degrees) => String(degrees).split('.')[1]?.length ?? 0));
  const half = 0.5 * 10 ** -decimals;
  return distanceMetres([lng, lat], [lng + half, lat + half]);
}
