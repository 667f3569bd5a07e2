import type { ContentError } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import { rowError } from './rowError';

/** Publishers, bulletins and reporters that no row names. Places may stand on a map alone. */
export function checkOrphans(base: FactBase): ContentError[] {
  const { publishers, origins, reporters, reports, statements, observations } = base;
  // A row that cannot be read would make what it names seem unused.
  if ([reports, statements, observations, origins].some(({ errors }) => errors.length > 0)) return [];
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

function unnamed<Row extends { id: string }>(
  name: string,
  table: ParsedTable<Row>,
  named: readonly string[],
): ContentError[] {
  const used = new Set(named);
  const known = new Set(table.rows.map((row) => row.id));
  // A misspelt name is an error of its own, and would make the right one seem unused.
  if (named.some((id) => !known.has(id))) return [];
  return table.rows
    .filter(({ id }) => !used.has(id))
    .map((row) => rowError(name, table, row, 'no row names it; expected one, or this row to go'));
}
