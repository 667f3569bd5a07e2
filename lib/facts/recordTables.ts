import { z } from 'zod';
import { dayCellSchema, idCellSchema, listCellSchema, optionalIdCellSchema } from './cellShapes';

/**
 * This file has the zod schemas of the tables about how numbers are interpreted: metrics, units, methods, differences
 * between the brief and other sources, corrections, glossary. `schema.ts` has those of the published tables, and the
 * list of all tables.
 */

/** Groups of metrics by subject, for lists that would be too long without groups. */
export const METRIC_FAMILIES = ['morocco', 'otherMorocco', 'spain', 'deaths', 'context'] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/**
 * Names of the hues of metrics. Each hue, with its symbol and pattern, is the same in prose, charts, maps and cards
 * (styles in `app/styles/tokens.css`).
 */
const HUES = ['attempts', 'networks', 'rescues', 'fence', 'returns', 'arrivals', 'deaths', 'plain'] as const;
export type MetricHue = (typeof HUES)[number];

/** Zod schema of a row of `metrics.csv`: one thing that somebody counts or measures. */
const metricRow = z.object({
  id: idCellSchema,
  family: z.enum(METRIC_FAMILIES),
  unit: z.string().min(1),
  /** An id of `comparabilityClasses.csv`: only metrics of one class count the same thing in the same way. */
  comparability: idCellSchema,
  /**
   * The aspect in which the metric's own numbers differ, so that none of them are comparable. The notes of the numbers
   * explain it.
   */
  varies: z.union([z.literal('').transform(() => undefined), z.enum(['population', 'period', 'method'])]),
  /** The method of counting, as far as the reporter states it: an id of `methods.csv`. */
  method: idCellSchema,
  hue: z.enum(HUES),
});

const unitRow = z.object({
  id: z.string().min(1),
  /** Whether the unit is a count, a measure or a rank: counts are whole numbers, measures need not be. */
  kind: z.enum(['count', 'measure', 'ordinal']),
});

/** Zod schema of a row of `methods.csv`: one method of counting. Its name is in `methods.csv` of each language. */
const methodRow = z.object({ id: idCellSchema });

/**
 * Zod schema of a row of `comparabilityClasses.csv`: one class of metrics that count the same thing in the same way,
 * and may share an axis.
 */
const comparabilityClassRow = z.object({ id: idCellSchema });

/** Names of the conventions that nearly every row follows; checking them reveals typos. */
const RULES = [
  'metric-in-id',
  'period-in-id',
  'place-in-id',
  'report-id',
  'source-id',
  'date-in-id',
  'page-date',
  'page-mirror',
  'page-publisher',
  'page-extent',
  'host-publisher',
  'publisher-host',
  'date-in-url',
  'printed',
  'origin-reporter',
  'evidence-of-value',
  'evidence-of-report',
  'counted-twice',
  'one-bulletin',
] as const;
export type ExceptionRule = (typeof RULES)[number];

/**
 * Zod schema of a row of `exceptions.csv`: a row of another table that correctly breaks a rule. An exception that is
 * not needed is an error.
 */
const exceptionRow = z.object({
  rule: z.enum(RULES),
  /** Id of the row that breaks the rule; for `host-publisher` the host, for `publisher-host` the publisher. */
  row: z.string().min(1),
  why: z.string().min(1),
});

/**
 * Zod schema of a row of `differences.csv`: one point that the brief states, leaves open or omits, compared with other
 * sources. Ambiguous sums are in the claims instead.
 */
const differenceRow = z.object({
  id: idCellSchema,
  /** The words of the brief, verbatim, at most twelve; empty where the brief omits the point. */
  claim: z.string(),
  /** Ids of the statements with which the brief is compared. */
  statements: listCellSchema,
  /** Ids of the reports with which the brief is compared. */
  reports: listCellSchema,
  verdict: z.enum(['contradicted', 'ambiguous', 'not-confirmed', 'corroborated', 'added']),
});

/**
 * Zod schema of a row of `corrections.csv`: one public correction. A build fails if published data changes without one.
 */
const correctionRow = z.object({
  /** Key of the explanation in `corrections.csv` of each language: what was corrected and why. */
  id: idCellSchema,
  /** Day of the correction, YYYY-MM-DD. */
  date: dayCellSchema,
  /** The rows that changed, as table and id: `observations/networks-2022`, `reports/r-attempts-2021-bladi`. */
  rows: listCellSchema,
});

export const GLOSSARY_GROUPS = ['counted', 'exact', 'missing', 'compared', 'passed-on'] as const;

/**
 * Zod schema of a row of `glossary.csv`: one term. The story explains some terms at first use, lessons link to them,
 * and the glossary lists all.
 */
const glossaryRow = z.object({
  id: idCellSchema,
  group: z.enum(GLOSSARY_GROUPS),
  /** Source of the definition: a report or statement that we read; empty where `method` defines it. */
  cite: optionalIdCellSchema,
  /** Id of the section of the method page with the definition; empty where `cite` defines it. */
  method: optionalIdCellSchema,
  /** Names in the fact base that the term explains, as `unit:attempts`, `metric:attempts`, `status:derived`. */
  covers: listCellSchema,
});

export const RECORD_TABLE_SCHEMAS = {
  metrics: metricRow,
  units: unitRow,
  methods: methodRow,
  comparabilityClasses: comparabilityClassRow,
  exceptions: exceptionRow,
  differences: differenceRow,
  corrections: correctionRow,
  glossary: glossaryRow,
} as const;

export type MetricRecord = z.infer<typeof metricRow>;
export type UnitRecord = z.infer<typeof unitRow>;
export type RelationExceptionRecord = z.infer<typeof exceptionRow>;
export type DifferenceRecord = z.infer<typeof differenceRow>;
export type CorrectionRecord = z.infer<typeof correctionRow>;
export type GlossaryEntry = z.infer<typeof glossaryRow>;
