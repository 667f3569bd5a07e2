import { geoDistance } from 'd3';
import { DETAIL_LEVEL_BOUNDS, finestDetailLevelAtPoint } from '@/lib/geo/levels';
import { metresFromLand } from '@/lib/geo/metresFromLand';
import { isCalendarDate, isCalendarDay } from './calendar';
import { findMirrorProblems, findPublicationDateProblems } from './citedPage';
import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { FactBase } from './factBase';
import type { Incident, IncidentSourceRecord } from './incidents';
import { indexById } from './indexById';

const EARTH_RADIUS_KM = 6371;
/**
 * Maximum distance in km between the point of an incident and that of its place in `places.csv`; two gazetteers give
 * coordinates of the same place that differ by less.
 */
const MAX_KM_FROM_PLACE = 2;

/** Returns errors for incidents and their source pages: dates, numbers of people, positions, overlaps and sources. */
export function checkIncidents(base: FactBase): ContentError[] {
  const incidents = base.incidents.rows;
  const sources = base['incident-sources'].rows;
  const byId = indexById(base.incidents);
  const sourced = new Set(sources.map((source) => source.incident));
  const again = repeated(sources);
  const firstAt = new Map(incidents.toReversed().map((incident) => [placeKey(incident), incident]));
  const incidentErrors = incidents.flatMap((incident) =>
    [
      ...dateProblems(incident),
      ...countProblems(incident),
      ...pointProblems(incident),
      ...placeProblems(incident, base),
      ...samePlaceProblems(incident, firstAt),
      ...overlapProblems(incident, byId),
      ...(sourced.has(incident.id) ? [] : ['it has no source; expected at least one row of incident-sources.csv']),
    ].map((message) => createRowError('incidents', base.incidents, incident, message)),
  );
  const sourceErrors = sources.flatMap((source) =>
    [...sourceProblems(source, byId), ...(again.has(source) ? [AGAIN] : [])].map((message) =>
      createRowError('incident-sources', base['incident-sources'], source, message),
    ),
  );
  return [...incidentErrors, ...sourceErrors];
}

const AGAIN = 'its incident has this url already; expected each page once';

/**
 * Returns the rows that list a page a second time for the same incident. Rows with the same id are left to
 * `checkDuplicates`.
 */
function repeated(sources: readonly IncidentSourceRecord[]): ReadonlySet<IncidentSourceRecord> {
  const first = new Map<string, string>();
  return new Set(
    sources.filter(({ id, incident, url }) => {
      const page = `${incident} ${url}`;
      const earlier = first.get(page) ?? id;
      first.set(page, earlier);
      return earlier !== id;
    }),
  );
}

function dateProblems({ date, date_end, date_precision }: Incident): string[] {
  const problems: string[] = [];
  if (!isCalendarDate(date)) problems.push(`${date} is not a date of the calendar`);
  const form = { day: 'YYYY-MM-DD', month: 'YYYY-MM' }[date_precision];
  if (date.length !== form.length)
    problems.push(`the date is ${date} and exact to the ${date_precision}; expected ${form}`);
  if (date_end === '') return problems;
  if (!isCalendarDay(date_end)) problems.push(`${date_end} is not a day of the calendar`);
  else if (date_end < date) problems.push(`it ends on ${date_end}, before it starts on ${date}`);
  return problems;
}

function countProblems(incident: Incident): string[] {
  return (['people', 'entered', 'dead', 'missing'] as const).flatMap((count) => {
    const value = incident[count];
    const [min, max] = [incident[`${count}_min`], incident[`${count}_max`]];
    const above = (a: number | null, b: number | null) => a !== null && b !== null && a > b;
    if (above(min, value)) return [`${count}_min ${min} is above ${count} ${value}`];
    if (above(value, max)) return [`${count} ${value} is above ${count}_max ${max}`];
    if (above(min, max)) return [`${count}_min ${min} is above ${count}_max ${max}`];
    return value !== null && (min !== value || max !== value)
      ? [`${count} is ${value}, and its least or its most is another; expected all three the same, or ${count} empty`]
      : [];
  });
}

function pointProblems({ kind, mappable, lat, lng, radius_km, located }: Incident): string[] {
  if (mappable === 'no') {
    const plotted = lat !== null || lng !== null || radius_km !== null || located !== '';
    return plotted ? ['it is not mappable, and yet is given a point; expected lat, lng, radius_km, located empty'] : [];
  }
  if (lat === null || lng === null || radius_km === null || located === '')
    return ['it is mappable; expected lat, lng, radius_km and how it was located'];
  // A point outside the widest map is a typing error.
  const { west, south, east, north } = DETAIL_LEVEL_BOUNDS.overview;
  return [
    ...(lng < west || lng > east ? [`lng ${lng} is outside the map, ${west} to ${east}`] : []),
    ...(lat < south || lat > north ? [`lat ${lat} is outside the map, ${south} to ${north}`] : []),
    ...(kind === 'fence-attempt' ? fenceProblems([lng, lat], radius_km) : []),
  ];
}

/**
 * Returns a message if the circle of `radius_km` around the point of a fence attempt does not reach land, where all
 * fences are.
 */
function fenceProblems(point: readonly [lng: number, lat: number], radius_km: number): string[] {
  const level = finestDetailLevelAtPoint(point);
  const km = level ? metresFromLand(point, level) / 1000 : 0;
  return km > radius_km
    ? [`its point is ${km.toFixed(1)} km out at sea, more than its radius_km ${radius_km}; a fence is on land`]
    : [];
}

function placeProblems({ place_id, lat, lng }: Incident, { places }: FactBase): string[] {
  if (place_id === '') return [];
  const place = places.find(({ id }) => id === place_id);
  const ids = places.map(({ id }) => id);
  if (!place) return [unknownIdMessage('place', place_id, ids)];
  if (!place.point || lat === null || lng === null) return [];
  const km = geoDistance([...place.point], [lng, lat]) * EARTH_RADIUS_KM;
  return km > MAX_KM_FROM_PLACE
    ? [`its point is ${Math.round(km)} km from place "${place_id}"; expected the point of the place, or no place_id`]
    : [];
}

function placeKey({ place, mappable, located }: Incident): string {
  return [place, mappable, located === 'source'].join('|');
}

/**
 * Returns a message if the coordinates of an incident without a `place_id` differ from those of the first at the same
 * named place. Incidents whose report states a position are compared only with each other.
 */
function samePlaceProblems(incident: Incident, firstAt: ReadonlyMap<string, Incident>): string[] {
  const first = firstAt.get(placeKey(incident));
  if (!first || incident.place_id !== '' || pointProblems(incident).length > 0) return [];
  return first.lat === incident.lat && first.lng === incident.lng
    ? []
    : [`its point is not that of "${first.id}", at the same place; expected the same point`];
}

function overlapProblems({ id, overlaps }: Incident, byId: ReadonlyMap<string, Incident>): string[] {
  return overlaps.flatMap((other) => {
    if (other === id) return ['it overlaps with itself'];
    const named = byId.get(other);
    if (!named) return [`overlaps: ${unknownIdMessage('incident', other, byId.keys())}`];
    return named.overlaps.includes(id)
      ? []
      : [`it overlaps with "${other}", which does not list it; expected both to list each other`];
  });
}

function sourceProblems(source: IncidentSourceRecord, byId: ReadonlyMap<string, Incident>): string[] {
  const incident = byId.get(source.incident);
  if (!incident) return [unknownIdMessage('incident', source.incident, byId.keys())];
  const { published } = source;
  // Either date may be only a month or a year, so both are compared to the precision of the coarser one.
  const shared = Math.min(published.length, incident.date.length);
  const early = published.slice(0, shared) < incident.date.slice(0, shared);
  return [
    ...findPublicationDateProblems(source),
    ...findMirrorProblems(source),
    ...(early ? [`it was published on ${published}, before the incident on ${incident.date}`] : []),
  ];
}
