import { createHash } from 'node:crypto';
import type { FactBase } from './factBase';
import { TABLE_NAMES, type TableName } from './schema';

/**
 * Tables of ids alone. Each id is named by a row of another table, which the checks require, so it cannot go or change
 * unless that row changes too.
 */
const IDS_ALONE: readonly TableName[] = ['evidence', 'reporters'];

/**
 * Digest of every row and rich record, by `table/id`, in eight hexadecimal digits. What a digest is made of is what a
 * correction must announce.
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

// A row is never changed once it is read, so its digest is made once; the audit asks for it thousands of times.
const known = new WeakMap<object, string>();

function digestOf(row: object): string {
  const before = known.get(row);
  if (before) return before;
  const digest = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 8);
  known.set(row, digest);
  return digest;
}
