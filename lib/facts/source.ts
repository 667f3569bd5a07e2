import { readFileSync } from 'node:fs';
import { CLAIMS, type ClaimRecord } from '@/content/data/claims';
import { CONSTRAINTS, type ConstraintRecord } from '@/content/data/constraints';
import { CORRECTIONS, type CorrectionRecord } from '@/content/data/corrections';
import { DIFFERENCES, type DifferenceRecord } from '@/content/data/differences';
import { METRICS, type MetricRecord } from '@/content/data/metrics';
import type { Baseline } from './baseline';
import { TABLE_NAMES, type TableName } from './schema';

/** Everything the fact base is made from, before any of it is checked. */
export interface FactSource {
  /** Text of each CSV table. */
  readonly tables: Readonly<Record<TableName, string>>;
  readonly metrics: Readonly<Record<string, MetricRecord>>;
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly constraints: readonly ConstraintRecord[];
  readonly differences: readonly DifferenceRecord[];
  readonly corrections: readonly CorrectionRecord[];
  /** What the site last published, committed beside the tables. */
  readonly baseline: Baseline;
}

export const DATA_FOLDER = 'content/data';
export const BASELINE_FILE = `${DATA_FOLDER}/published.json`;

export function readFactSource(): FactSource {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readFileSync(`${DATA_FOLDER}/${name}.csv`, 'utf8')]),
  ) as Record<TableName, string>;
  return {
    tables,
    metrics: METRICS,
    claims: CLAIMS,
    constraints: CONSTRAINTS,
    differences: DIFFERENCES,
    corrections: CORRECTIONS,
    baseline: JSON.parse(readFileSync(BASELINE_FILE, 'utf8')) as Baseline,
  };
}
