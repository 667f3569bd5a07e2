import { existsSync, readFileSync } from 'node:fs';
import { PLACES_FILE } from '@/lib/geo/places';
import type { Baseline } from './baseline';
import { parseBaseline } from './baselineFile';
import { CLAIMS_FILE } from './claims';
import { TABLE_NAMES, type TableName } from './schema';

/** The input of the fact base, before any checks. */
export interface FactSource {
  /** Text of each CSV table, by the name of the table. */
  readonly tables: Readonly<Record<TableName, string>>;
  /** Text of the list of places (`places.csv`), which lib/geo parses. */
  readonly places: string;
  /** Text of the claims, in JSON. */
  readonly claims: string;
  /** The last published state, committed beside the tables. */
  readonly baseline: Baseline;
}

export const DATA_FOLDER = 'content/data';
export const BASELINE_FILE = `${DATA_FOLDER}/published.csv`;

const NOTHING_PUBLISHED: Baseline = { observations: {}, rows: {}, corrected: {} };

export function readFactSource(): FactSource {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readFileSync(`${DATA_FOLDER}/${name}.csv`, 'utf8')]),
  ) as FactSource['tables'];
  return {
    tables,
    places: readFileSync(PLACES_FILE, 'utf8'),
    claims: readFileSync(CLAIMS_FILE, 'utf8'),
    baseline: readBaseline(),
  };
}

function readBaseline(): Baseline {
  return existsSync(BASELINE_FILE)
    ? parseBaseline(BASELINE_FILE, readFileSync(BASELINE_FILE, 'utf8'))
    : NOTHING_PUBLISHED;
}
