import type { ContentError } from './contentError';
import type { ParsedTable } from './parseTable';

/** Creates an error for a row, with its line. */
export function rowError<Row extends { readonly id: string }>(
  name: string,
  table: ParsedTable<Row>,
  row: Row,
  message: string,
): ContentError {
  return { file: `content/data/${name}.csv`, row: table.lines.get(row) ?? 0, message: `"${row.id}": ${message}` };
}
