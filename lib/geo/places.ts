import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { z } from 'zod';

/** A named place. `point` is `[lng, lat]` in degrees, or null for an area that no single point stands for. */
export interface Place {
  readonly id: string;
  readonly point: readonly [lng: number, lat: number] | null;
  /** Empty where we do not know the name in that language. */
  readonly names: { readonly en: string; readonly es: string; readonly fr: string; readonly ar: string };
  /** How the point was found, for example `geonames:2510599` or `general-knowledge ±500 m`. */
  readonly located: string;
}

export const PLACES_FILE = 'content/data/places.csv';

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'is not a number of degrees')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `lies beyond ${limit} degrees`);

const Row = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'needs small letters, digits and hyphens only'),
  lng: z.union([z.literal(''), degrees(180)]),
  lat: z.union([z.literal(''), degrees(85)]),
  name_en: z.string().min(1, 'is empty'),
  name_es: z.string(),
  name_fr: z.string(),
  name_ar: z.string(),
  located: z.string().min(1, 'is empty; say how the place was located'),
});

/** The gazetteer, checked. */
export function readPlaces(): readonly Place[] {
  return parsePlaces(readFileSync(join(process.cwd(), PLACES_FILE), 'utf8'));
}

/** @throws Error listing every fault with its row, counting the heading as row 1. */
export function parsePlaces(csv: string): readonly Place[] {
  const { places, faults } = parsePlaceRows(csv);
  if (faults.length > 0)
    throw new Error(faults.map(({ row, message }) => `${PLACES_FILE} row ${row}: ${message}`).join('\n'));
  return places;
}

export interface PlaceFault {
  readonly row: number;
  readonly message: string;
}

/** The places that can be read, and what is wrong with the others. */
export function parsePlaceRows(csv: string): { places: readonly Place[]; faults: readonly PlaceFault[] } {
  const faults: PlaceFault[] = [];
  const places: Place[] = [];
  const seen = new Map<string, number>();

  csvParse(csv).forEach((raw, index) => {
    const line = index + 2;
    const report = (message: string) => faults.push({ row: line, message });
    const parsed = Row.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(`column "${issue.path.join('.')}" ${plainWords(issue)}.`);
      return;
    }
    const { id, lng, lat, located, ...name } = parsed.data;
    const first = seen.get(id);
    if (first !== undefined) report(`the id "${id}" is already used in row ${first}.`);
    seen.set(id, line);
    if ((lng === '') !== (lat === '')) report(`"${id}" has one coordinate; give both or leave both empty.`);
    if ((lng === '') !== (located === 'area')) {
      report(`"${id}" is located "${located}"; only an "area" has no coordinates, and it must have none.`);
    }
    places.push({
      id,
      point: lng === '' || lat === '' ? null : [lng, lat],
      names: { en: name.name_en, es: name.name_es, fr: name.name_fr, ar: name.name_ar },
      located,
    });
  });

  return { places, faults };
}

function plainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'must be a number of degrees, or empty';
  return issue.message.startsWith('Invalid input') ? 'is missing' : issue.message;
}

/** Each place's point by id, for drawings that know places by id only. */
export function placePoints(places: readonly Place[]): Readonly<Record<string, Place['point']>> {
  return Object.fromEntries(places.map((place) => [place.id, place.point]));
}
