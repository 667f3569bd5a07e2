import { type ContentError, unknownIdMessage } from './contentError';
import { createRowError } from './createRowError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import type { TableName } from './schema';

/**
 * Returns errors for evidence that no row uses and `leftOut.csv` does not list, for evidence that is both used and left
 * out, and for unknown evidence ids.
 */
export function checkEvidence(base: FactBase): ContentError[] {
  const known = new Set(base.evidence.rows.map((row) => row.id));
  const used = usesOfEvidence(base);
  const unknown = used
    .filter(({ id }) => !known.has(id))
    .map(({ id, error }) => error(unknownIdMessage('evidence', id, known)));
  const leftOut = new Set(base.leftOut.rows.map((row) => row.id));
  const both = used.filter(({ id, table }) => table !== 'leftOut' && leftOut.has(id));
  return [
    ...unknown,
    ...both.map(({ id, error }) => error(`its evidence "${id}" is in leftOut.csv; expected it in one of the two`)),
    ...unusedIn(base, new Set(used.map(({ id }) => id))),
  ];
}

interface EvidenceUse {
  readonly id: string;
  readonly table: TableName;
  readonly error: (message: string) => ContentError;
}

/**
 * Returns one entry for each evidence id that a row uses. Incidents and events are evidence under their own ids; their
 * source pages can also refer to evidence of the second research pass.
 */
function usesOfEvidence(base: FactBase): readonly EvidenceUse[] {
  const sourced = new Set(base['event-sources'].rows.map((row) => row.event));
  const listed = new Set(base.evidence.rows.map((row) => row.id));
  return [
    ...usesIn('observations', base.observations, namedIn),
    ...usesIn('reports', base.reports, namedIn),
    ...usesIn('statements', base.statements, namedIn),
    ...usesIn('leftOut', base.leftOut, ({ id }) => [id]),
    ...usesIn('incidents', base.incidents, ({ id }) => [`incident:${id}`]),
    ...usesIn('incident-sources', base['incident-sources'], namedIn),
    ...usesIn('event-sources', base['event-sources'], namedIn),
    // A meeting that only statements mention is not in the timeline evidence.
    ...usesIn('events', base.events, ({ id }) =>
      listed.has(`timeline:${id}`) || sourced.has(id) ? [`timeline:${id}`] : [],
    ),
  ];
}

function usesIn<Row extends { readonly id: string }>(
  table: TableName,
  parsed: ParsedTable<Row>,
  idsOf: (row: Row) => readonly string[],
): readonly EvidenceUse[] {
  return parsed.rows.flatMap((row) =>
    idsOf(row).map((id) => ({ id, table, error: (message: string) => createRowError(table, parsed, row, message) })),
  );
}

function namedIn({ evidence }: { readonly evidence?: string | undefined }): readonly string[] {
  return evidence?.split(';') ?? [];
}

function unusedIn(base: FactBase, used: ReadonlySet<string>): ContentError[] {
  const tables = [
    base.observations,
    base.reports,
    base.statements,
    base.leftOut,
    base.incidents,
    base['incident-sources'],
    base.events,
    base['event-sources'],
  ];
  // An unreadable row would make its evidence seem unused.
  if (tables.some(({ errors }) => errors.length > 0)) return [];
  return base.evidence.rows
    .filter((row) => !used.has(row.id))
    .map((row) =>
      createRowError(
        'evidence',
        base.evidence,
        row,
        'it is not used; expected a row that names it, in leftOut.csv if in no other table',
      ),
    );
}
