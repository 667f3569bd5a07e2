import { z } from 'zod';
import {
  httpUrl,
  id,
  laterEvidence,
  list,
  optionalDay,
  optionalId,
  partialDate,
  plainNumber,
  wholeNumber,
} from './cellShapes';

/** Reports that the press dated and placed. A collection, not a register: rows are never added up. */

export const INCIDENT_KINDS = ['rescue', 'interception', 'fence-attempt', 'entry-by-sea', 'shipwreck'] as const;
const DATE_PRECISIONS = ['day', 'month'] as const;
/** `stated` by the report, or worked out from what it says; how is said in words. */
const DATE_BASES = ['stated', 'inferred'] as const;
const GEO_PRECISIONS = ['place', 'coast-stretch', 'sea-area'] as const;
/** `source`: the report gives the position itself. Elsewhere the point is that of the named place. */
const LOCATED = ['geonames', 'general-knowledge', 'source', ''] as const;

/** Empty where no point is given. */
export const degrees = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'a number of degrees (-5.343), or empty')
  .transform((text) => (text === '' ? null : Number(text)));

/** One event that the press reported. A count is what the source counts; empty means that it gives none. */
export const incidentRow = z.object({
  id,
  /** A day, or a month alone where only the month is safe. */
  date: partialDate.min(1),
  date_end: optionalDay,
  date_precision: z.enum(DATE_PRECISIONS),
  date_basis: z.enum(DATE_BASES),
  kind: z.enum(INCIDENT_KINDS),
  /** Where the report says that it was: an id of `incidentPlaces.csv`, which names it. */
  place: id,
  /** The place of places.csv at which the mark stands, or the area; empty where we have none. */
  place_id: z.union([z.literal(''), z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an id of places.csv')]),
  lat: degrees,
  lng: degrees,
  geo_precision: z.enum(GEO_PRECISIONS),
  /** A circle that should hold the event: the distance reported, and a margin. */
  radius_km: plainNumber,
  located: z.enum(LOCATED),
  /** `no`: the report names whole seas. Listed, and never given a point. */
  mappable: z.enum(['yes', 'no']),
  /** `unchecked`: doubtful. Listed as such, and never plotted. */
  checked: z.enum(['checked', 'unchecked']),
  people: wholeNumber,
  people_min: wholeNumber,
  people_max: wholeNumber,
  /** Who got in by the official count of that day; not how many were returned afterwards. */
  entered: wholeNumber,
  entered_min: wholeNumber,
  entered_max: wholeNumber,
  dead: wholeNumber,
  dead_min: wholeNumber,
  dead_max: wholeNumber,
  /** Never added to the dead: both may count the same people. */
  missing: wholeNumber,
  missing_min: wholeNumber,
  missing_max: wholeNumber,
  /** Ids of `actors.csv` and `incidentReporters.csv`, which name them. */
  actors: list,
  reported_by: list,
  /** Records from one bulletin share it. */
  group: optionalId,
  /** Records that may count the same people. */
  overlaps: list,
});

/** One page that reports an incident. */
export const incidentSourceRow = z.object({
  id,
  incident: id,
  /** The outlet’s name, and the agency or original where the page names it. */
  publisher: z.string().min(1),
  url: httpUrl,
  published: partialDate,
  mirror: z.enum(['', 'mirror']),
  /** Of the second pass; what was read first is the incident itself. */
  evidence: laterEvidence,
});

export type Incident = z.infer<typeof incidentRow>;
export type IncidentSource = z.infer<typeof incidentSourceRow>;

/** An incident that may stand on a map. */
export type PlottedIncident = Incident & { readonly lat: number; readonly lng: number; readonly radius_km: number };

export function isPlotted(incident: Incident): incident is PlottedIncident {
  const { mappable, checked, lat, lng, radius_km } = incident;
  return mappable === 'yes' && checked === 'checked' && lat !== null && lng !== null && radius_km !== null;
}
