import { z } from 'zod';
import {
  decimalNumberCellSchema,
  evidenceIdsCellSchema,
  httpUrlCellSchema,
  idCellSchema,
  listCellSchema,
  optionalDayCellSchema,
  optionalIdCellSchema,
  partialDateCellSchema,
  wholeNumberCellSchema,
} from './cellShapes';

/**
 * Kinds of incidents that the press reported with a date and a place. The incidents are a collection, not a register:
 * rows are never added up.
 */

export const INCIDENT_KINDS = ['rescue', 'interception', 'fence-attempt', 'entry-by-sea', 'shipwreck'] as const;
const DATE_PRECISIONS = ['day', 'month'] as const;
/**
 * Whether the report states the date, or we inferred it; `dateBasis` in `incidents.csv` of each language explains how.
 */
const DATE_BASES = ['stated', 'inferred'] as const;
const GEO_PRECISIONS = ['place', 'coast-stretch', 'sea-area'] as const;
/**
 * Where the coordinates come from. `source`: the report gives them; `geonames` and `general-knowledge`: they are those
 * of the named place; empty: there are none.
 */
const LOCATED = ['geonames', 'general-knowledge', 'source', ''] as const;

/**
 * Zod schema of a latitude or longitude in a cell, in degrees. An empty cell, where no point is given, becomes null.
 */
export const degreesCellSchema = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'a number of degrees (-5.343), or empty')
  .transform((text) => (text === '' ? null : Number(text)));

/**
 * Zod schema of a row of `incidents.csv`: one incident that the press reported. An empty number means that the source
 * gives none.
 */
export const incidentRowSchema = z.object({
  id: idCellSchema,
  /** Date of the incident: a day, or a month where the day is not certain. */
  date: partialDateCellSchema.min(1),
  date_end: optionalDayCellSchema,
  date_precision: z.enum(DATE_PRECISIONS),
  date_basis: z.enum(DATE_BASES),
  kind: z.enum(INCIDENT_KINDS),
  /** The place as the report names it: an id of `incidentPlaces.csv`. */
  place: idCellSchema,
  /** Id of the place or area of `places.csv` at which the incident is plotted; empty where that table has none. */
  place_id: z.union([z.literal(''), z.string().regex(/^[a-z][a-z0-9_-]*$/, 'an id of places.csv')]),
  lat: degreesCellSchema,
  lng: degreesCellSchema,
  geo_precision: z.enum(GEO_PRECISIONS),
  /**
   * Radius in km of the circle, centred on the point, within which the incident happened: the reported distance plus a
   * margin.
   */
  radius_km: decimalNumberCellSchema,
  located: z.enum(LOCATED),
  /** `no`: the report names only a sea area, so the incident is listed but has no point. */
  mappable: z.enum(['yes', 'no']),
  /** An `unchecked` incident is doubtful, so it is listed as such but never plotted. */
  checked: z.enum(['checked', 'unchecked']),
  people: wholeNumberCellSchema,
  people_min: wholeNumberCellSchema,
  people_max: wholeNumberCellSchema,
  /**
   * Number of people who entered, by the official count of that day. It does not state how many were returned
   * afterwards.
   */
  entered: wholeNumberCellSchema,
  entered_min: wholeNumberCellSchema,
  entered_max: wholeNumberCellSchema,
  dead: wholeNumberCellSchema,
  dead_min: wholeNumberCellSchema,
  dead_max: wholeNumberCellSchema,
  /** Number of people missing. It is never added to the dead, since both numbers may include the same people. */
  missing: wholeNumberCellSchema,
  missing_min: wholeNumberCellSchema,
  missing_max: wholeNumberCellSchema,
  /**
   * Ids of the bodies that acted, in `actors.csv`. The ids in the next column, `reported_by`, are in
   * `incidentReporters.csv`.
   */
  actors: listCellSchema,
  reported_by: listCellSchema,
  /** Id that all records from one bulletin share; empty if there is none. */
  group: optionalIdCellSchema,
  /** Ids of records that may count the same people. */
  overlaps: listCellSchema,
});

/** Zod schema of a row of `incident-sources.csv`: one page that reports an incident. */
export const incidentSourceRowSchema = z.object({
  id: idCellSchema,
  incident: idCellSchema,
  /** Name of the outlet, with the news agency or original source where the page names it. */
  publisher: z.string().min(1),
  url: httpUrlCellSchema,
  published: partialDateCellSchema,
  mirror: z.enum(['', 'mirror']),
  /**
   * Ids of evidence from the second research pass, joined by `;`. Evidence from the first pass has the id of the
   * incident itself.
   */
  evidence: evidenceIdsCellSchema,
});

export type Incident = z.infer<typeof incidentRowSchema>;
export type IncidentSourceRecord = z.infer<typeof incidentSourceRowSchema>;

/** An incident that maps may show: checked, and with a point and a radius in km. */
export type PlottedIncident = Incident & { readonly lat: number; readonly lng: number; readonly radius_km: number };

export function mayBePlotted(incident: Incident): incident is PlottedIncident {
  const { mappable, checked, lat, lng, radius_km } = incident;
  return mappable === 'yes' && checked === 'checked' && lat !== null && lng !== null && radius_km !== null;
}
