import type { FactBase } from './factBase';
import type { Fault } from './fault';
import type { ParsedTable } from './parseTable';
import { rowFault } from './rowFault';

/** Publishers, bulletins and reporters that no row names. Places may stand on a map alone. */
export function checkOrphans(base: FactBase): Fault[] {
  const { publishers, origins, reporters, reports, statements, observations } = base;
  // A row that cannot be read would make what it names seem unused.
  if ([reports, statements, observations, origins].some(({ faults }) => faults.length > 0)) return [];
  return [
    ...unnamed(
      'publishers',
      publishers,
      [...reports.rows, ...statements.rows].map((row) => row.publisher),
    ),
    ...unnamed(
      'origins',
      origins,
      reports.rows.map((row) => row.origin),
    ),
    ...unnamed(
      'reporters',
      reporters,
      [...observations.rows, ...origins.rows].map((row) => row.reporter),
    ),
  ];
}

function unnamed<Row extends { id: string }>(name: string, table: ParsedTable<Row>, named: readonly string[]): Fault[] {
  const used = new Set(named);
  const known = new Set(table.rows.map((row) => row.id));
  // A misspelt name is a fault of its own, and would make the right one seem unused.
  if (named.some((id) => !known.has(id))) return [];
  return table.rows
    .filter(({ id }) => !used.has(id))
    .map((row) => rowFault(name, table, row, 'no row names it; expected one, or this row to go'));
}
