const indexes = new WeakMap<object, ReadonlyMap<string, { readonly id: string }>>();

/** The rows of a table by their ids. A table is not changed once it is read, so it is indexed once. */
export function indexById<Row extends { readonly id: string }>(table: {
  readonly rows: readonly Row[];
}): ReadonlyMap<string, Row> {
  const before = indexes.get(table);
  if (before) return before as ReadonlyMap<string, Row>;
  const index = new Map(table.rows.map((row) => [row.id, row]));
  indexes.set(table, index);
  return index;
}
