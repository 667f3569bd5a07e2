import { z } from 'zod';
import { day, id, list, optionalId } from './cellShapes';

/**
 * Shapes of the tables that say how numbers are read: what is counted and how, what the brief says beside others, what was
 * corrected, which words explain it. They are not published as they are; `schema.ts` has the tables that are.
 */

/** Metrics by who or what they are about, for lists that are too long for one run of names. */
export const METRIC_FAMILIES = ['morocco', 'otherMorocco', 'spain', 'deaths', 'context'] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/** Hue, glyph and pattern of a metric, the same in prose, chart, map and card (styles in `app/styles/tokens.css`). */
const HUES = ['attempts', 'networks', 'rescues', 'fence', 'returns', 'arrivals', 'deaths', 'plain'] as const;
export type Hue = (typeof HUES)[number];

/** One thing that somebody counts or measures. */
const metricRow = z.object({
  id,
  family: z.enum(METRIC_FAMILIES),
  unit: z.string().min(1),
  /** An id of `comparabilityClasses.csv`: only metrics of one class count the same thing in the same way. */
  comparability: id,
  /** The aspect in which the metric's own numbers differ, so that no two of them compare. Their notes explain it. */
  varies: z.union([z.literal('').transform(() => undefined), z.enum(['population', 'period', 'method'])]),
  /** How it is counted, as far as the reporter says: an id of `methods.csv`. */
  method: id,
  hue: z.enum(HUES),
});

const unitRow = z.object({
  id: z.string().min(1),
  /** Whether the unit is a count, a measure or a rank: counts are whole numbers, measures need not be. */
  kind: z.enum(['count', 'measure', 'ordinal']),
});

/** One way of counting; its name is in `methods.csv` of each language. */
const methodRow = z.object({ id });

/** Metrics of one class may share an axis. */
const comparabilityClassRow = z.object({ id });

/** Rules of thumb that nearly every row keeps, so that a slip shows. */
export const RULES = [
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
export type Rule = (typeof RULES)[number];

/** One row that breaks a rule and is right. An exception that is not needed is an error. */
const exceptionRow = z.object({
  rule: z.enum(RULES),
  /** Id of the row; for `host-publisher` the host, for `publisher-host` the publisher. */
  row: z.string().min(1),
  why: z.string().min(1),
});

/** One thing that the brief says, leaves open or does not say, beside what others say. The ambiguous sums are claims. */
const differenceRow = z.object({
  id,
  /** The article's words, verbatim, at most twelve; empty where it says nothing. */
  claim: z.string(),
  /** Ids of statements. */
  statements: list,
  /** Ids of reports. */
  reports: list,
  verdict: z.enum(['contradicted', 'ambiguous', 'not-confirmed', 'corroborated', 'added']),
});

/** One public correction. Changing or removing anything published without one fails the build. */
const correctionRow = z.object({
  /** `corrections.csv` of each language explains under this id what was corrected and why. */
  id,
  /** Day of the correction. */
  date: day,
  /** The rows that changed, as table and id: `observations/networks-2022`, `reports/r-attempts-2021-bladi`. */
  rows: list,
});

export const GLOSSARY_GROUPS = ['counted', 'exact', 'missing', 'compared', 'passed-on'] as const;

/** One controlled term. The story explains some at first use, lessons link them, the glossary lists all. */
const glossaryRow = z.object({
  id,
  group: z.enum(GLOSSARY_GROUPS),
  /** Where the meaning comes from: a report or statement that we read; empty where `method` says it. */
  cite: optionalId,
  /** The part of the method page that sets the meaning; empty where `cite` says it. */
  method: optionalId,
  /** The names of the fact base that it explains, as `unit:attempts`, `metric:attempts`, `status:derived`. */
  covers: list,
});

export const RECORD_TABLES = {
  metrics: metricRow,
  units: unitRow,
  methods: methodRow,
  comparabilityClasses: comparabilityClassRow,
  exceptions: exceptionRow,
  differences: differenceRow,
  corrections: correctionRow,
  glossary: glossaryRow,
} as const;

export type RecordTableName = keyof typeof RECORD_TABLES;
export const RECORD_TABLE_NAMES = Object.keys(RECORD_TABLES) as readonly RecordTableName[];
export type MetricRecord = z.infer<typeof metricRow>;
export type UnitRecord = z.infer<typeof unitRow>;
export type ExceptionRecord = z.infer<typeof exceptionRow>;
export type DifferenceRecord = z.infer<typeof differenceRow>;
export type CorrectionRecord = z.infer<typeof correctionRow>;
export type GlossaryEntry = z.infer<typeof glossaryRow>;
