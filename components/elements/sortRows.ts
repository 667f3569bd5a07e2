/** The key that a row is sorted by: text of one form (`2021-03`), a number, or undefined where it is not known. */
export type SortKey = string | number | undefined;

export interface SortableRow<Row> {
  readonly row: Row;
  /** Rows of different groups are never compared, e.g. kilometres with people; groups are in ascending order. */
  readonly group: number;
  readonly key: SortKey;
}

/**
 * Sorts rows by group, then by key. Rows without a key come last, in either direction and after every group; equal rows
 * keep their order.
 */
export function sortRows<Row>(rows: readonly SortableRow<Row>[], direction: 'ascending' | 'descending'): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => compare(a, b, sign)).map(({ row }) => row);
}

function compare(a: SortableRow<unknown>, b: SortableRow<unknown>, sign: number): number {
  if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
  if (a.group !== b.group) return a.group - b.group;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -sign : sign;
}
