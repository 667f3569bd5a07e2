import { type ContentError, unknownId } from './contentError';
import type { FactBase } from './factBase';
import type { ParsedTable } from './parseTable';
import { rowError } from './rowError';

/**
 * Checks that every piece of evidence is either used or listed in leftOut.csv with a reason, and that nothing refers to
 * unknown evidence.
 */
export function checkEvidence(base: FactBase): ContentError[] {
  const known = new Set(base.evidence.rows.map((row) => row.id));
  const used = evidenceOf(base);
  const unknown = used
    .filter(({ id }) => !known.has(id))
    .map(({ id, error }) => error(unknownId('evidence', id, known)));
  const leftOut = new Set(base.leftOut.rows.map((row) => row.id));
  const both = used.filter(({ id, table }) => table !== 'leftOut' && leftOut.has(id));
  return [
    ...unknown,
    ...both.map(({ id, error }) => error(`its evidence "${id}" is in leftOut.csv; expected it in one of the two`)),
    ...unusedIn(base, new Set(used.map(({ id }) => id))),
  ];
}

export interface EvidenceUse {
  readonly id: string;
  readonly table:
    | 'observations'
    | 'reports'
    | 'statements'
    | 'leftOut'
    | 'incidents'
    | 'incident-sources'
    | 'events'
    | 'event-sources';
  readonly row: string;
  readonly error: (message: string) => ContentError;
}

/**
 * Every use of a piece of evidence. Incidents and events are evidence under their own ids; their source pages can also
 * refer to evidence of the second research pass.
 */
export function evidenceOf(base: FactBase): readonly EvidenceUse[] {
  const { observations, reports, statements, leftOut } = base;
  const sourced = new Set(base['event-sources'].rows.map((row) => row.event));
  const listed = new Set(base.evidence.rows.map((row) => row.id));
  return [
    ...observations.rows.flatMap((row) =>
      row.evidence.split(';').map((id): EvidenceUse => {
        return {
          id,
          table: 'observations',
          row: row.id,
          error: (text) => rowError('observations', observations, row, text),
        };
      }),
    ),
    ...reports.rows.flatMap((row) =>
      row.evidence.split(';').map((id): EvidenceUse => {
        return { id, table: 'reports', row: row.id, error: (text) => rowError('reports', reports, row, text) };
      }),
    ),
    ...statements.rows.flatMap((row) =>
      row.evidence.split(';').map((id): EvidenceUse => {
        return { id, table: 'statements', row: row.id, error: (text) => rowError('statements', statements, row, text) };
      }),
    ),
    ...leftOut.rows.map((row): EvidenceUse => {
      return { id: row.id, table: 'leftOut', row: row.id, error: (text) => rowError('leftOut', leftOut, row, text) };
    }),
    ...base.incidents.rows.map((row): EvidenceUse => {
      const error = (text: string) => rowError('incidents', base.incidents, row, text);
      return { id: `incident:${row.id}`, table: 'incidents', row: row.id, error };
    }),
    ...sourceUses('incident-sources', base['incident-sources']),
    ...sourceUses('event-sources', base['event-sources']),
    // A meeting that only statements mention is not in the timeline evidence.
    ...base.events.rows
      .filter((row) => listed.has(`timeline:${row.id}`) || sourced.has(row.id))
      .map((row): EvidenceUse => {
        const error = (text: string) => rowError('events', base.events, row, text);
        return { id: `timeline:${row.id}`, table: 'events', row: row.id, error };
      }),
  ];
}

function sourceUses<Row extends { readonly id: string; readonly evidence?: string | undefined }>(
  table: 'incident-sources' | 'event-sources',
  sources: ParsedTable<Row>,
): readonly EvidenceUse[] {
  return sources.rows.flatMap((row) =>
    (row.evidence?.split(';') ?? []).map((id): EvidenceUse => {
      return { id, table, row: row.id, error: (text) => rowError(table, sources, row, text) };
    }),
  );
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
      rowError(
        'evidence',
        base.evidence,
        row,
        'it is not used; expected a row that names it, in leftOut.csv if in no other table',
      ),
    );
}
