import { type ContentError, unknownId } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';

/** Reports ids that refer to no row. */
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
        message: unknownId(kind, id, known),
      }));
  });
}
