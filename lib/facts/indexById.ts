const indexes = new WeakMap<object, ReadonlyMap<string, { readonly id: string }>>();

/** Returns the rows of a table by id. Tables are immutable, so the index of each is cached. */
export function indexById<Row extends { readonly id: string }>(table: {
  readonly rows: readonly Row[];
}): ReadonlyMap<string, Row> {
  const before = indexes.get(table);
  if (before) return before as ReadonlyMap<string, Row>;
  const index = new Map(table.rows.map((row) => [row.id, row]));
  indexes.set(table, index);
  return index;
}
