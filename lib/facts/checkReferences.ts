import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { FactBase } from './factBase';
import { findDuplicates } from './findDuplicates';
import type { ParsedTable } from './parseTable';
import { TABLE_NAMES, type TableName } from './schema';

/**
 * Returns an error for each id in a cell that is missing from the table to which the cell refers, such as an unknown
 * metric.
 */
export function checkReferences(base: FactBase): ContentError[] {
  const observations = idsOf(base.observations);
  const publishers = idsOf(base.publishers);
  const reporters = idsOf(base.reporters);
  const origins = idsOf(base.origins);
  const metrics = idsOf(base.metrics);
  const statements = idsOf(base.statements);
  const reports = idsOf(base.reports);
  const places = new Set(base.placeIds);

  return [
    ...unknownIds('observations', base.observations, 'metric', metrics, (row) => row.metric),
    ...unknownIds('observations', base.observations, 'place', places, (row) => row.place),
    ...unknownIds('observations', base.observations, 'reporter', reporters, (row) => row.reporter),
    ...unknownIds('observations', base.observations, 'observation', observations, (row) => row.supersedes),
    ...unknownIds('reports', base.reports, 'observation', observations, (row) => row.observation),
    ...unknownIds('reports', base.reports, 'publisher', publishers, (row) => row.publisher),
    ...unknownIds('reports', base.reports, 'origin', origins, (row) => row.origin),
    ...unknownIds('statements', base.statements, 'publisher', publishers, (row) => row.publisher),
    ...unknownIds('origins', base.origins, 'reporter', reporters, (row) => row.reporter),
    ...unknownIds('metrics', base.metrics, 'unit', idsOf(base.units), (row) => row.unit),
    ...unknownIds('metrics', base.metrics, 'method', idsOf(base.methods), (row) => row.method),
    ...unknownIds(
      'metrics',
      base.metrics,
      'comparability class',
      idsOf(base.comparabilityClasses),
      (row) => row.comparability,
    ),
    ...unknownIds('differences', base.differences, 'statement', statements, (row) => row.statements),
    ...unknownIds('differences', base.differences, 'report', reports, (row) => row.reports),
  ];
}

function idsOf(table: ParsedTable<{ id: string }>): ReadonlySet<string> {
  return new Set(table.rows.map((row) => row.id));
}

function unknownIds<Row>(
  name: string,
  table: ParsedTable<Row>,
  kind: string,
  known: ReadonlySet<string>,
  pick: (row: Row) => string | readonly string[],
): ContentError[] {
  return table.rows.flatMap((row) => {
    const ids = pick(row);
    return (ids === '' ? [] : [ids].flat())
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: `content/data/${name}.csv`,
        row: table.lines.get(row) ?? 0,
        message: unknownIdMessage(kind, id, known),
      }));
  });
}

/** Returns an error for each id that is used twice in one table, and for each exception that is listed twice. */
export function checkDuplicates(base: FactBase): ContentError[] {
  const { exceptions } = base;
  return [
    ...TABLE_NAMES.flatMap((name) =>
      name === 'exceptions' ? [] : findDuplicates(`content/data/${name}.csv`, 'id', base[name], ({ id }) => id),
    ),
    ...findDuplicates('content/data/exceptions.csv', 'exception', exceptions, ({ rule, row }) => `${rule}, ${row}`),
  ];
}

/**
 * Returns an error for each publisher, bulletin or reporter that no row names. Places are exempt, since maps can show
 * them without numbers.
 */
export function checkUnusedRows(base: FactBase): ContentError[] {
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
    .map((row) => createRowError(name, table, row, 'no row names it; expected one that does, or no such row'));
}
