import type { Fault } from './fault';
import type { ParsedTable } from './parseTable';

/** A fault of one row, on its line. */
export function rowFault<Row extends { readonly id: string }>(
  name: string,
  table: ParsedTable<Row>,
  row: Row,
  message: string,
): Fault {
  return { file: `content/data/${name}.csv`, row: table.lines.get(row) ?? 0, message: `"${row.id}": ${message}` };
}
