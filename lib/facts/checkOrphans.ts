import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import { rowError } from './rowError';
import type { TableName } from './schema';

/**
 * Reports publishers, bulletins and reporters that no row names. Places are exempt, since maps can show them without
 * numbers.
 */
export function checkOrphans(base: FactBase): ContentError[] {
  const { publishers, origins, reporters, reports, statements, observations } = base;
  // An unreadable row would make the ids that it names seem unused.
  if ([reports, statements, observations, origins].some(({ errors }) => errors.length > 0)) return [];
  return [
    ...unreferenced(
      'publishers',
      publishers,
      [...reports.rows, ...statements.rows].map((row) => row.publisher),
    ),
    ...unreferenced(
      'origins',
      origins,
      reports.rows.map((row) => row.origin),
    ),
    ...unreferenced(
      'reporters',
      reporters,
      [...observations.rows, ...origins.rows].map((row) => row.reporter),
    ),
  ];
}

function unreferenced<Row extends { id: string }>(
  name: TableName,
  table: ParsedTable<Row>,
  named: readonly string[],
): ContentError[] {
  const used = new Set(named);
  const known = new Set(table.rows.map((row) => row.id));
  // A misspelt id is reported by `checkReferences`, and would make the correct one seem unused.
  if (named.some((id) => !known.has(id))) return [];
  return table.rows
    .filter(({ id }) => !used.has(id))
    .map((row) => rowError(name, table, row, 'no row names it; expected one that does, or no such row'));
}
