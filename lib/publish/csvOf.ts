import { stringify } from 'csv-stringify/sync';
import { unknownReason } from '@/lib/facts/schema';

/** Formats rows as CSV (RFC 4180, LF). Items of a list are joined as in our own tables: `rabat|madrid`. */
export function csvOf(rows: readonly object[]): string {
  return stringify(rows.map(withReason), {
    header: true,
    cast: { object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)) },
  });
}

/** Replaces a missing value by its reason, since readers of the file may treat an empty cell as zero. */
function withReason(row: object): object {
  if (!('value' in row) || !('status' in row) || row.value !== null) return row;
  return { ...row, value: unknownReason(String(row.status)) ?? null };
}
