import { UNITS } from '@/content/data/units';
import { type ContentError, unknownId } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';

/** Ids that point at nothing. */
export function checkReferences(base: FactBase): ContentError[] {
  const observations = idsOf(base.observations);
  const publishers = idsOf(base.publishers);
  const reporters = idsOf(base.reporters);
  const origins = idsOf(base.origins);
  const metrics = new Set(Object.keys(base.metrics));
  const places = new Set(base.placeIds);

  return [
    ...pointing('observations', base.observations, 'metric', metrics, (row) => row.metric),
    ...pointing('observations', base.observations, 'place', places, (row) => row.place),
    ...pointing('observations', base.observations, 'reporter', reporters, (row) => row.reporter),
    ...pointing('observations', base.observations, 'observation', observations, (row) => row.supersedes),
    ...pointing('reports', base.reports, 'observation', observations, (row) => row.observation),
    ...pointing('reports', base.reports, 'publisher', publishers, (row) => row.publisher),
    ...pointing('reports', base.reports, 'origin', origins, (row) => row.origin),
    ...pointing('statements', base.statements, 'publisher', publishers, (row) => row.publisher),
    ...pointing('origins', base.origins, 'reporter', reporters, (row) => row.reporter),
    ...unknownUnits(base),
    ...unknownInRecords(base),
  ];
}

function idsOf(table: ParsedTable<{ id: string }>): ReadonlySet<string> {
  return new Set(table.rows.map((row) => row.id));
}

function pointing<Row>(
  name: string,
  table: ParsedTable<Row>,
  kind: string,
  known: ReadonlySet<string>,
  pick: (row: Row) => string,
): ContentError[] {
  return table.rows.flatMap((row) => {
    const id = pick(row);
    if (id === '' || known.has(id)) return [];
    return [{ file: `content/data/${name}.csv`, row: table.lines.get(row) ?? 0, message: unknownId(kind, id, known) }];
  });
}

function unknownUnits(base: FactBase): ContentError[] {
  return Object.entries(base.metrics).flatMap(([metric, { unit }]) =>
    unit in UNITS
      ? []
      : [
          {
            file: 'content/data/metrics.ts',
            message: `metric "${metric}": ${unknownId('unit', unit, Object.keys(UNITS))}`,
          },
        ],
  );
}

function unknownInRecords(base: FactBase): ContentError[] {
  const statements = idsOf(base.statements);
  const reports = idsOf(base.reports);
  const missing = (
    file: string,
    owner: string,
    kind: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
  ): ContentError[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ file: `content/data/${file}`, message: `"${owner}": ${unknownId(kind, id, known)}` }));

  return [
    ...base.differences.flatMap((difference) => [
      ...missing('differences.ts', difference.id, 'statement', difference.statements, statements),
      ...missing('differences.ts', difference.id, 'report', difference.reports, reports),
    ]),
  ];
}
