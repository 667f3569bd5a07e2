import { existsSync, readFileSync } from 'node:fs';
import { CLAIMS, type ClaimRecord } from '@/content/data/claims';
import { CONSTRAINTS, type ConstraintRecord } from '@/content/data/constraints';
import { CORRECTIONS, type CorrectionRecord } from '@/content/data/corrections';
import { DIFFERENCES, type DifferenceRecord } from '@/content/data/differences';
import { EXCEPTIONS, type ExceptionRecord } from '@/content/data/exceptions';
import { METRICS, type MetricRecord } from '@/content/data/metrics';
import { PLACES_FILE } from '@/lib/geo/places';
import type { Baseline } from './baseline';
import { parseBaseline } from './baselineFile';
import { TABLE_NAMES, type TableName } from './schema';

/** Everything the fact base is made from, before any of it is checked. */
export interface FactSource {
  /** Text of each CSV table. */
  readonly tables: Readonly<Record<TableName, string>>;
  /** Text of the gazetteer, which lib/geo reads. */
  readonly places: string;
  readonly metrics: Readonly<Record<string, MetricRecord>>;
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly constraints: readonly ConstraintRecord[];
  readonly differences: readonly DifferenceRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly exceptions: readonly ExceptionRecord[];
  /** What the site last published, committed beside the tables. */
  readonly baseline: Baseline;
}

export const DATA_FOLDER = 'content/data';
export const BASELINE_FILE = `${DATA_FOLDER}/published.csv`;

const NOTHING_PUBLISHED: Baseline = { observations: {}, rows: {}, corrected: {} };

export function readFactSource(): FactSource {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readFileSync(`${DATA_FOLDER}/${name}.csv`, 'utf8')]),
  ) as Record<TableName, string>;
  return {
    tables,
    places: readFileSync(PLACES_FILE, 'utf8'),
    metrics: METRICS,
    claims: CLAIMS,
    constraints: CONSTRAINTS,
    differences: DIFFERENCES,
    corrections: CORRECTIONS,
    exceptions: EXCEPTIONS,
    baseline: readBaseline(),
  };
}

function readBaseline(): Baseline {
  return existsSync(BASELINE_FILE)
    ? parseBaseline(BASELINE_FILE, readFileSync(BASELINE_FILE, 'utf8'))
    : NOTHING_PUBLISHED;
}
