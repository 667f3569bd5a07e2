import type { ContentError } from './contentError';
import type { ParsedTable } from './parseTable';
import type { TableName } from './schema';

/** Creates an error about a row of the table `name`, with the table's file, and the row's line and id. */
export function createRowError<Row extends { readonly id: string }>(
  name: TableName,
  table: ParsedTable<Row>,
  row: Row,
  message: string,
): ContentError {
  return { file: `content/data/${name}.csv`, row: table.lines.get(row) ?? 0, message: `"${row.id}": ${message}` };
}
