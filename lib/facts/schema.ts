import { z } from 'zod';
import {
  decimalNumberCellSchema,
  httpUrlCellSchema,
  idCellSchema,
  listCellSchema,
  optionalDayCellSchema,
  optionalIdCellSchema,
  partialDateCellSchema,
} from './cellShapes';
import { eventRowSchema, eventSourceRowSchema } from './events';
import { incidentRowSchema, incidentSourceRowSchema } from './incidents';
import { RECORD_TABLE_SCHEMAS } from './recordTables';

/**
 * This file has the zod schemas of the published CSV tables. The `check*.ts` files check what the rows mean (ids, sums,
 * relations) after all rows are parsed.
 */

export const OBSERVATION_PRECISIONS = ['exact', 'about', 'more-than', 'at-least'] as const;
/**
 * Statuses of an observation. `derived` is our own arithmetic; the last three are the reasons why there is no value.
 */
export const OBSERVATION_STATUSES = [
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

/** Returns the reason why an observation with this status has no value; undefined when it has one. */
export function unknownReasonOfStatus(status: string): UnknownReason | undefined {
  return UNKNOWN_STATUSES.find((reason) => reason === status);
}

const EXTENTS = ['whole', 'opening'] as const;

/**
 * Zod schema of a row of `observations.csv`: one value that somebody published, that we derived, or that is missing
 * although it should exist.
 */
const observationRow = z.object({
  id: idCellSchema,
  metric: idCellSchema,
  from: optionalDayCellSchema,
  to: optionalDayCellSchema,
  place: z.string().min(1),
  reporter: idCellSchema,
  value: decimalNumberCellSchema,
  low: decimalNumberCellSchema,
  high: decimalNumberCellSchema,
  precision: z.enum(OBSERVATION_PRECISIONS),
  status: z.enum(OBSERVATION_STATUSES),
  formula: z.string(),
  supersedes: optionalIdCellSchema,
  evidence: z.string(),
});

/** Zod schema of a row of `reports.csv`: one page on which an outlet prints an observation. */
const reportRow = z.object({
  id: idCellSchema,
  observation: idCellSchema,
  publisher: idCellSchema,
  url: httpUrlCellSchema,
  published: partialDateCellSchema,
  /** Where the value is on the page, as an id of `locators.csv`; empty where that is not stated. */
  locator: optionalIdCellSchema,
  /** The outlet's wording of the value, verbatim, where it differs from the value, e.g. `about a hundred`. */
  printed: z.string(),
  /** At most twelve words of the page, verbatim, where the research quotes them; otherwise empty. */
  fragment: z.string(),
  lang: z.enum(['en', 'es', 'fr', 'ar', 'de', 'it', 'ca', 'nl', '']),
  extent: z.enum(EXTENTS),
  /** Id of the bulletin that the outlet repeats. Copies of one bulletin count as one source. */
  origin: idCellSchema,
  /** `mirror` when the page is a copy on another host. */
  mirror: z.enum(['', 'mirror']),
  evidence: z.string(),
});

/**
 * Zod schema of a row of `statements.csv`: one statement about the meeting, e.g. who chaired it, what was agreed, how
 * the numbers were announced.
 */
const statementRow = z.object({
  id: idCellSchema,
  subject: idCellSchema,
  publisher: idCellSchema,
  url: httpUrlCellSchema,
  published: partialDateCellSchema,
  /** Where the statement is on the page, as an id of `locators.csv`; empty where that is not stated. */
  locator: optionalIdCellSchema,
  fragment: z.string(),
  lang: z.enum(['en', 'es', 'fr', 'ar', '']),
  extent: z.enum(EXTENTS),
  evidence: z.string(),
});

/** Zod schema of a row of `publishers.csv`: one outlet or body that publishes pages. */
const publisherRow = z.object({
  id: idCellSchema,
  name: z.string().min(1),
  lang: z.enum(['en', 'es', 'fr', 'ar', '']),
});

/** Zod schema of a row of `origins.csv`: one bulletin or channel through which a reporter's numbers reached outlets. */
const originRow = z.object({ id: idCellSchema, reporter: idCellSchema });

/** Zod schema of a row of `reporters.csv`: one body that counts or reports. */
const reporterRow = z.object({ id: idCellSchema });

/**
 * Zod schema of the id of one statement, report or event of the research: `morocco:at21_mdip`, `context:29`,
 * `incident:…`, `timeline:…`, `second:sp_at2020`.
 */
const evidenceId = z
  .string()
  .regex(
    /^(article|(morocco|context|incident|timeline|second):[a-z0-9_-]+)$/,
    'the id of a piece of evidence (context:29)',
  );
const evidenceRow = z.object({ id: evidenceId });

/** Zod schema of a row of `leftOut.csv`: evidence that is not used. The reason is in `leftOut.csv` of each language. */
const leftOutRow = z.object({ id: evidenceId });

/**
 * Kinds of relation between values. `parts-make-total`: the sum of all parts equals the whole. `rest-of-year`: see
 * `months`.
 */
export const CONSTRAINT_KINDS = [
  'part-of-whole',
  'parts-make-total',
  'quarter-of-year',
  'sub-event-of-period',
  'rest-of-year',
  'same-scope-equal',
] as const;

/**
 * Zod schema of a row of `constraints.csv`: a relation between observations of one unit, as decided by an editor.
 * Relations that follow from metric, place, reporter and dates are derived (`relations.ts`). Columns are in the order
 * in which they were first published.
 */
const constraintRow = z.object({
  kind: z.enum(CONSTRAINT_KINDS),
  id: idCellSchema,
  parts: listCellSchema,
  whole: idCellSchema,
  /**
   * How the parts are compared with the whole: together (`sum`) or one by one (`each`) they are at most the whole.
   * Absent: `sum`. Ignored for `same-scope-equal`, where every part equals the whole.
   */
  compare: z
    .enum(['', 'sum', 'each'])
    .transform((text) => (text === '' ? undefined : text))
    .optional(),
  /**
   * `rest-of-year` only: the number of months from January that the parts cover. The relation holds if the monthly
   * average of the rest is at most one and a half times that of the parts. This is only a rule of thumb, but a jump at
   * the end of a year needs an explanation.
   */
  months: z
    .string()
    .regex(/^([1-9]|1[01])?$/, 'a number of months from 1 to 11, or empty')
    .transform((text) => (text === '' ? undefined : Number(text)))
    .optional(),
  /**
   * Whether the relation holds. An `open-question` does not, and pages show it. `unrelated`: metric, place, reporter
   * and dates imply that the whole includes the parts, but the two are counted differently.
   */
  expected: z.enum(['holds', 'open-question', 'unrelated']),
});

/**
 * Zod schemas of the tables that are published row by row, or in `base.json` (`constraints`). `baseline.ts` decides
 * which changes need a correction.
 */
const PUBLISHED = {
  observations: observationRow,
  reports: reportRow,
  statements: statementRow,
  publishers: publisherRow,
  origins: originRow,
  reporters: reporterRow,
  incidents: incidentRowSchema,
  'incident-sources': incidentSourceRowSchema,
  events: eventRowSchema,
  'event-sources': eventSourceRowSchema,
  evidence: evidenceRow,
  leftOut: leftOutRow,
  constraints: constraintRow,
} as const;

/** Zod schema of the rows of every table of the fact base, by the name of its file in `content/data`. */
export const TABLE_SCHEMAS = { ...PUBLISHED, ...RECORD_TABLE_SCHEMAS } as const;

export type TableName = keyof typeof TABLE_SCHEMAS;
export type PublishedTableName = keyof typeof PUBLISHED;
export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as readonly TableName[];
export const PUBLISHED_TABLE_NAMES = Object.keys(PUBLISHED) as readonly PublishedTableName[];
export type ConstraintRecord = z.infer<typeof constraintRow>;
export type ConstraintKind = ConstraintRecord['kind'];
export type Observation = z.infer<typeof observationRow>;
export type Report = z.infer<typeof reportRow>;
export type Statement = z.infer<typeof statementRow>;
export type Publisher = z.infer<typeof publisherRow>;
export type Origin = z.infer<typeof originRow>;
export type Reporter = z.infer<typeof reporterRow>;
