import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ContentError, throwIfErrors } from '@/lib/facts/contentError';
import { parseTable } from '@/lib/facts/parseTable';
import type { LngLat } from './lngLat';

/** A named place. `point` is `[lng, lat]` in degrees; null for an area that no single point represents. */
export interface Place {
  readonly id: string;
  readonly point: readonly [lng: number, lat: number] | null;
  /** Source of the point, for example `geonames:2510599` or `general-knowledge ±500 m`. */
  readonly located: string;
}

export const PLACES_FILE = 'content/data/places.csv';

const degrees = (limit: number) =>
  z.union([
    z.literal(''),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'a number of degrees')
      .transform(Number)
      .refine((value) => Math.abs(value) <= limit, `a number of degrees up to ${limit}`),
  ]);

const placeRow = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an id: small letters, digits and hyphens only'),
  lng: degrees(180),
  lat: degrees(85),
  located: z.string().min(1),
});

/** Reads the table of named places, `PLACES_FILE`. @throws Error that lists every error in the table */
export function readPlaces(): readonly Place[] {
  const { places, errors } = parsePlaces(readFileSync(PLACES_FILE, 'utf8'));
  throwIfErrors(errors);
  return places;
}

/** Parses the CSV of the table of named places, and lists its errors. */
export function parsePlaces(csv: string): { places: readonly Place[]; errors: readonly ContentError[] } {
  const table = parseTable(PLACES_FILE, csv, placeRow);
  const firstLine = new Map<string, number>();
  const errors = [...table.lines].flatMap(([row, line]): ContentError[] => {
    const error = (message: string): ContentError => ({ file: PLACES_FILE, row: line, message });
    const first = firstLine.get(row.id);
    firstLine.set(row.id, line);
    const hasOneCoordinate = (row.lng === '') !== (row.lat === '');
    const isArea = row.located === 'area';
    return [
      ...(first === undefined ? [] : [error(`the id "${row.id}" is already used in line ${first}`)]),
      ...(hasOneCoordinate ? [error(`"${row.id}" has one coordinate; expected both, or both empty`)] : []),
      ...((row.lng === '') === isArea
        ? []
        : [error(`"${row.id}" is located "${row.located}"; only an "area" has no coordinates, and it must have none`)]),
    ];
  });
  return { places: table.rows.map(toPlace), errors: [...table.errors, ...errors] };
}

function toPlace({ id, lng, lat, located }: z.infer<typeof placeRow>): Place {
  return {
    id,
    point: lng === '' || lat === '' ? null : [lng, lat],
    located,
  };
}

/** Returns the point of each place in degrees, by place id; null for an area. */
export function pointsByPlace(places: readonly Place[]): Readonly<Record<string, Place['point']>> {
  return Object.fromEntries(places.map((place) => [place.id, place.point]));
}

/** Returns the point of a place in degrees. @throws Error when the place does not exist or is an area */
export function pointOfPlace(id: string): LngLat {
  const point = readPlaces().find((place) => place.id === id)?.point;
  if (!point) throw new Error(`"${id}" is no place with a point.`);
  return point;
}
