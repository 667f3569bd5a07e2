import { ascending } from 'd3';
import { incidents } from '@/lib/facts/facts';
import type { Incident } from '@/lib/facts/incidents';
import { FENCE_YEAR_OBSERVATION_IDS } from './fenceYears';

/** Ids of the two Spanish cities whose fences people tried to cross. */
export const FENCE_CITIES = ['melilla', 'ceuta'] as const;
export type FenceCity = (typeof FENCE_CITIES)[number];

/** Press report of a fence attempt, and the city at whose fence it happened. */
export interface FenceReport {
  readonly incident: Incident;
  readonly city: FenceCity;
}

/** First year after the years with a count, such as `2025`. Reports from then on are only on the map of reports. */
const FIRST_YEAR_WITHOUT_COUNT = String(Math.max(...FENCE_YEAR_OBSERVATION_IDS.map(({ year }) => year)) + 1);

/** Longitude in degrees that separates the two cities: Ceuta is west of it, Melilla is east of it. */
const LONGITUDE_BETWEEN_CITIES = -4;

/**
 * Returns every checked press report of a fence attempt in the years with a count, oldest first. The reports are a
 * collection and not a register, so the page never adds them up.
 */
export function listFenceReports(): readonly FenceReport[] {
  return incidents()
    .filter(
      ({ kind, checked, date }) => kind === 'fence-attempt' && checked === 'checked' && date < FIRST_YEAR_WITHOUT_COUNT,
    )
    .map((incident) => ({ incident, city: cityOf(incident) }))
    .toSorted((a, b) => ascending(a.incident.date, b.incident.date) || ascending(a.incident.id, b.incident.id));
}

function cityOf({ id, lng }: Incident): FenceCity {
  if (lng === null) throw new Error(`The fence attempt "${id}" has no longitude, so it cannot be put at a city.`);
  return lng < LONGITUDE_BETWEEN_CITIES ? 'ceuta' : 'melilla';
}

/**
 * Returns the lowest and the highest number of people that a report gives. `high` is null after “more than”; both are
 * null if the report gives no number.
 */
export function peopleRangeOfReport({ people, people_min, people_max }: Incident): {
  low: number | null;
  high: number | null;
} {
  if (people !== null) return { low: people_min ?? people, high: people_max ?? people };
  return { low: people_min, high: people_max };
}
