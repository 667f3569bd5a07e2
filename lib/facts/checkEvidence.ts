import type { FactBase } from './factBase';
import { type Fault, unknownId } from './fault';
import { rowFault } from './rowFault';

/** Everything that was read became something here or is left out with a reason; and nothing here comes from elsewhere. */
export function checkEvidence(base: FactBase): Fault[] {
  const known = new Set(base.evidence.rows.map((row) => row.id));
  const used = evidenceOf(base);
  const unknown = used
    .filter(({ id }) => !known.has(id))
    .map(({ id, fault }) => fault(unknownId('evidence', id, known)));
  const leftOut = new Set(base.leftOut.rows.map((row) => row.id));
  const both = used.filter(({ id, table }) => table !== 'leftOut' && leftOut.has(id));
  return [
    ...unknown,
    ...both.map(({ id, fault }) => fault(`its evidence "${id}" is in leftOut.csv; expected it in one of the two`)),
    ...unusedIn(base, new Set(used.map(({ id }) => id))),
  ];
}

export interface EvidenceUse {
  readonly id: string;
  readonly table: 'observations' | 'reports' | 'statements' | 'leftOut' | 'incidents' | 'events';
  readonly row: string;
  readonly fault: (message: string) => Fault;
}

/** Every use of a piece of evidence. Incidents and events are evidence themselves, under their own ids. */
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
          fault: (text) => rowFault('observations', observations, row, text),
        };
      }),
    ),
    ...reports.rows.flatMap((row) =>
      row.evidence.split(';').map((id): EvidenceUse => {
        return { id, table: 'reports', row: row.id, fault: (text) => rowFault('reports', reports, row, text) };
      }),
    ),
    ...statements.rows.flatMap((row) =>
      row.evidence.split(';').map((id): EvidenceUse => {
        return { id, table: 'statements', row: row.id, fault: (text) => rowFault('statements', statements, row, text) };
      }),
    ),
    ...leftOut.rows.map((row): EvidenceUse => {
      return { id: row.id, table: 'leftOut', row: row.id, fault: (text) => rowFault('leftOut', leftOut, row, text) };
    }),
    ...base.incidents.rows.map((row): EvidenceUse => {
      const fault = (text: string) => rowFault('incidents', base.incidents, row, text);
      return { id: `incident:${row.id}`, table: 'incidents', row: row.id, fault };
    }),
    // A meeting that only statements tell of is of no timeline.
    ...base.events.rows
      .filter((row) => listed.has(`timeline:${row.id}`) || sourced.has(row.id))
      .map((row): EvidenceUse => {
        const fault = (text: string) => rowFault('events', base.events, row, text);
        return { id: `timeline:${row.id}`, table: 'events', row: row.id, fault };
      }),
  ];
}

function unusedIn(base: FactBase, used: ReadonlySet<string>): Fault[] {
  const tables = [base.observations, base.reports, base.statements, base.leftOut, base.incidents, base.events];
  // A row that cannot be read would make its evidence seem unused.
  if (tables.some(({ faults }) => faults.length > 0)) return [];
  return base.evidence.rows
    .filter((row) => !used.has(row.id))
    .map((row) =>
      rowFault(
        'evidence',
        base.evidence,
        row,
        'it was read and became nothing; expected a row that names it, or leftOut.csv',
      ),
    );
}
