import { createHash } from 'node:crypto';
import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import { indexById } from './indexById';
import { PUBLISHED_TABLE_NAMES, type PublishedTableName } from './schema';

/** The columns of one observation that readers can cite. A change of any of them requires a public correction. */
export interface PublishedObservation {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly metric: string;
  readonly place: string;
  readonly reporter: string;
  readonly precision: string;
  readonly status: string;
}

/** Names of the columns that readers can cite, in the order in which two states of an observation are compared. */
export const CITABLE_COLUMNS = [
  'value',
  'low',
  'high',
  'from',
  'to',
  'unit',
  'metric',
  'place',
  'reporter',
  'precision',
  'status',
] as const satisfies readonly (keyof PublishedObservation)[];

/** The fact base as it was last published (`published.csv`), with which a build compares the current facts. */
export interface Baseline {
  /** The citable columns of each observation, by its id. */
  readonly observations: Readonly<Record<string, PublishedObservation>>;
  /** Digest of each row and nested record, the first eight hexadecimal digits of its SHA-256, by `table/id`. */
  readonly rows: Readonly<Record<string, string>>;
  /**
   * Number of corrections that named each row when the baseline was written, by `table/id`; rows without any are
   * omitted.
   */
  readonly corrected: Readonly<Record<string, number>>;
}

/** Creates the baseline of a fact base: its citable values, digests and numbers of corrections. */
export function createBaseline(base: FactBase): Baseline {
  const metrics = indexById(base.metrics);
  const observations = base.observations.rows.map((row): [string, PublishedObservation] => [
    row.id,
    {
      value: row.value,
      low: row.low,
      high: row.high,
      from: row.from,
      to: row.to,
      unit: metrics.get(row.metric)?.unit ?? '',
      metric: row.metric,
      place: row.place,
      reporter: row.reporter,
      precision: row.precision,
      status: row.status,
    },
  ]);
  const corrected: Record<string, number> = {};
  for (const key of base.corrections.rows.flatMap(({ rows }) => [...new Set(rows)]))
    corrected[key] = (corrected[key] ?? 0) + 1;
  return { observations: Object.fromEntries(observations), rows: digestRows(base), corrected };
}

/**
 * Returns errors for published rows that have changed or disappeared without a new correction that names them.
 * Observations must not disappear at all.
 */
export function checkBaseline(file: string, baseline: Baseline, current: Baseline): ContentError[] {
  const isAnnounced = (key: string) => (current.corrected[key] ?? 0) > (baseline.corrected[key] ?? 0);
  return Object.entries(baseline.rows).flatMap(([key, digest]) => {
    const [table = '', id = ''] = key.split('/');
    const [before, after] = table === 'observations' ? [baseline.observations[id], current.observations[id]] : [];
    if (before && !after) {
      const message = `"${id}" was published and is gone; expected its row to stay, since readers cite it`;
      return [{ file, message }];
    }
    const change = before && after && describeChange(before, after);
    if ((!change && current.rows[key] === digest) || isAnnounced(key)) return [];
    const what = change ?? (key in current.rows ? 'has changed since' : 'is gone');
    const asked = `expected a new row in corrections.csv that names "${key}"`;
    return [{ file, message: `"${id}" of ${table} was published and ${what}; ${asked}` }];
  });
}

/**
 * Returns an error for each row that the baseline does not list yet: later changes of such a row would go unnoticed.
 */
export function checkRowsInBaseline(file: string, baseline: Baseline, current: Baseline): ContentError[] {
  return Object.keys(current.rows)
    .filter((key) => !(key in baseline.rows))
    .map((key) => {
      const [table, id] = key.split('/');
      return { file, message: `"${id}" of ${table} is new; expected to find it here: run \`npm run baseline\`` };
    });
}

function describeChange(before: PublishedObservation, after: PublishedObservation): string | undefined {
  const changed = CITABLE_COLUMNS.find((key) => before[key] !== after[key]);
  return changed && `its ${changed} changed from ${show(before[changed])} to ${show(after[changed])}`;
}

function show(value: string | number | null): string {
  return value === null || value === '' ? 'nothing' : String(value);
}

/**
 * Tables whose rows have only an id. They need no digest: the checks require that another row names each id, so it
 * cannot change alone.
 */
const IDS_ALONE: readonly PublishedTableName[] = ['evidence', 'reporters'];

/**
 * Returns the digest of every row and nested record, eight hexadecimal digits, by `table/id`. A changed digest requires
 * a correction.
 */
function digestRows(base: FactBase): Readonly<Record<string, string>> {
  const rows: [key: string, row: object][] = [
    ...PUBLISHED_TABLE_NAMES.filter((name) => !IDS_ALONE.includes(name)).flatMap((name) =>
      base[name].rows.map((row): [string, object] => [`${name}/${row.id}`, row]),
    ),
    ...base.places.map((place): [string, object] => [`places/${place.id}`, place]),
    ...base.differences.rows.map((difference): [string, object] => [`differences/${difference.id}`, difference]),
    ...Object.entries(base.claims).map(([id, claim]): [string, object] => [`claims/${id}`, claim]),
  ];
  return Object.fromEntries(rows.map(([key, row]) => [key, digestOf(row)]));
}

// Rows are immutable, so digests are cached; the audit computes them thousands of times.
const known = new WeakMap<object, string>();

function digestOf(row: object): string {
  const before = known.get(row);
  if (before) return before;
  const digest = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 8);
  known.set(row, digest);
  return digest;
}
