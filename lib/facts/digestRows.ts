import { createHash } from 'node:crypto';
import type { FactBase } from './factBase';
import { TABLE_NAMES, type TableName } from './schema';

/**
 * Tables that consist of ids only. The checks require that a row of another table names each id, so an id cannot change
 * without that row.
 */
const IDS_ALONE: readonly TableName[] = ['evidence', 'reporters'];

/**
 * Digest of every row and nested record, by `table/id`, as eight hexadecimal digits. Changes of the digested content
 * require a correction.
 */
export function digestRows(base: FactBase): Readonly<Record<string, string>> {
  const rows: [key: string, row: object][] = [
    ...TABLE_NAMES.filter((name) => !IDS_ALONE.includes(name)).flatMap((name) =>
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
