import { z } from 'zod';
import { httpUrl, id, list, optionalDay, optionalId, partialDate, plainNumber } from './cellShapes';
import { eventRow, eventSourceRow } from './events';
import { incidentRow, incidentSourceRow } from './incidents';

/** Shapes of the CSV tables. Meaning (ids, sums, constraints) is checked by the `check*.ts` files, after every row has its shape. */

export const PRECISIONS = ['exact', 'about', 'more-than', 'at-least'] as const;
/** `derived` is our own arithmetic; the last three mean that there is no value, and why. */
export const STATUSES = [
  'published',
  'provisional',
  'restated',
  'derived',
  'not-published',
  'not-counted',
  'not-located',
] as const;
export const UNKNOWN_STATUSES = ['not-published', 'not-counted', 'not-located'] as const;
export type UnknownReason = (typeof UNKNOWN_STATUSES)[number];

/** Why an observation has no value; undefined when it has one. */
export function unknownReason(status: string): UnknownReason | undefined {
  return UNKNOWN_STATUSES.find((reason) => reason === status);
}

export const EXTENTS = ['whole', 'opening'] as const;

/** One value that somebody published, that we derived, or that is missing and should be there. */
const observationRow = z.object({
  id,
  metric: id,
  from: optionalDay,
  to: optionalDay,
  place: z.string().min(1),
  reporter: id,
  value: plainNumber,
  low: plainNumber,
  high: plainNumber,
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  formula: z.string(),
  supersedes: optionalId,
  evidence: z.string(),
});

/** One outlet printing an observation. */
export const reportRow = z.object({
  id,
  observation: id,
  publisher: id,
  url: httpUrl,
  published: partialDate,
  /** Where on the page, as an id of `locators.csv`; empty where nothing is said. */
  locator: optionalId,
  /** How the outlet words the value where that is not the value itself, e.g. `about a hundred`. Verbatim. */
  printed: z.string(),
  /** At most twelve words of the source, only where the evidence prints them in quotes. */
  fragment: z.string(),
  lang: z.enum(['en', 'es', 'fr', 'ar', 'de', 'it', 'ca', 'nl', '']),
  extent: z.enum(EXTENTS),
  /** The bulletin that the outlet carries: copies of one bulletin are one witness. */
  origin: id,
  /** `mirror` when the page is a copy kept elsewhere. */
  mirror: z.enum(['', 'mirror']),
  evidence: z.string(),
});

/** One textual statement about the meeting: who chaired, what was agreed, how the figures came out. */
const statementRow = z.object({
  id,
  subject: id,
  publisher: id,
  url: httpUrl,
  published: partialDate,
  /** Where on the page, as an id of `locators.csv`; empty where nothing is said. */
  locator: optionalId,
  fragment: z.string(),
  lang: z.enum(['en', 'es', 'fr', 'ar', '']),
  extent: z.enum(EXTENTS),
  evidence: z.string(),
});

/** One outlet or body that publishes pages. */
const publisherRow = z.object({ id, name: z.string().min(1), lang: z.enum(['en', 'es', 'fr', 'ar', '']) });

/** One bulletin or channel through which a reporter's figures reached outlets. */
const originRow = z.object({ id, reporter: id });

/** One body that counts. */
const reporterRow = z.object({ id });

/** One statement, report or event that was read: `morocco:at21_mdip`, `context:29`, `incident:…`, `timeline:…`, `second:sp_at2020`. */
const evidenceId = z
  .string()
  .regex(
    /^(article|(morocco|context|incident|timeline|second):[a-z0-9_-]+)$/,
    'the id of a piece of evidence (context:29)',
  );
const evidenceRow = z.object({ id: evidenceId });

/** Evidence that became nothing here, and why. */
const leftOutRow = z.object({ id: evidenceId });

/** `parts-make-total`: all parts together are the whole. `rest-of-year`: see `months`. */
export const CONSTRAINT_KINDS = [
  'part-of-whole',
  'parts-make-total',
  'quarter-of-year',
  'sub-event-of-period',
  'rest-of-year',
  'same-scope-equal',
] as const;

/**
 * A relation between observations of one unit, as a person decided on it. What follows from metric, place, reporter and
 * dates is derived (`relations.ts`). Columns are in the order in which relations were first published.
 */
const constraintRow = z.object({
  kind: z.enum(CONSTRAINT_KINDS),
  id,
  parts: list,
  whole: id,
  /**
   * How parts are compared with the whole: `sum`, all of them together are at most the whole; `each`, every one alone is.
   * Absent: `sum`. Of no effect for `same-scope-equal`, where every part equals the whole.
   */
  compare: z
    .enum(['', 'sum', 'each'])
    .transform((text) => (text === '' ? undefined : text))
    .optional(),
  /**
   * `rest-of-year` only: how many months from January the parts cover. It holds when the monthly count of the rest is at
   * most half as high again as that of those months: no law, but a jump at the year’s end asks for a reason.
   */
  months: z
    .string()
    .regex(/^([1-9]|1[01])?$/, 'a number of months from 1 to 11, or empty')
    .transform((text) => (text === '' ? undefined : Number(text)))
    .optional(),
  /**
   * An `open-question` does not hold, and is shown. `unrelated`: metric, place, reporter and dates imply that the parts
   * are in the whole, and they are not, since the two count differently.
   */
  expected: z.enum(['holds', 'open-question', 'unrelated']),
});

export const TABLES = {
  observations: observationRow,
  reports: reportRow,
  statements: statementRow,
  publishers: publisherRow,
  origins: originRow,
  reporters: reporterRow,
  incidents: incidentRow,
  'incident-sources': incidentSourceRow,
  events: eventRow,
  'event-sources': eventSourceRow,
  evidence: evidenceRow,
  leftOut: leftOutRow,
  constraints: constraintRow,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
export type ConstraintRecord = z.infer<typeof constraintRow>;
export type ConstraintKind = ConstraintRecord['kind'];
export type Observation = z.infer<typeof observationRow>;
export type Report = z.infer<typeof reportRow>;
export type Statement = z.infer<typeof statementRow>;
export type Evidence = z.infer<typeof evidenceRow>;
export type LeftOut = z.infer<typeof leftOutRow>;
export type Publisher = z.infer<typeof publisherRow>;
export type Origin = z.infer<typeof originRow>;
export type Reporter = z.infer<typeof reporterRow>;
