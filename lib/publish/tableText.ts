import { stringify } from 'csv-stringify/sync';
import { unknownReason } from '@/lib/facts/schema';

/** Rows as CSV (RFC 4180, LF). Lists are written as they stand in our own tables: `rabat|madrid`. */
export function tableText(rows: readonly object[]): string {
  return stringify(rows.map(withReason), {
    header: true,
    cast: { object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)) },
  });
}

/** A value that is missing where one belongs says why in its own cell: an empty one would read as zero. */
function withReason(row: object): object {
  if (!('value' in row) || !('status' in row) || row.value !== null) return row;
  return { ...row, value: unknownReason(String(row.status)) ?? null };
}
