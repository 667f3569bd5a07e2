import type { Finding } from './applyExceptions';
import type { FactBase } from './factBase';
import { rowError } from './rowError';

/**
 * A value and its reports rest on the same evidence: none that only one of them names. A page of the second pass may be
 * that of a report alone: the value was published before it.
 */
export function checkReportEvidence({ observations, reports }: FactBase): Finding[] {
  const byId = new Map(observations.rows.map((row) => [row.id, row]));
  const ofReports = new Map<string, Set<string>>();
  for (const { observation, evidence } of reports.rows.filter((row) => byId.has(row.observation))) {
    const ids = ofReports.get(observation) ?? new Set();
    for (const id of evidence.split(';')) ids.add(id);
    ofReports.set(observation, ids);
  }
  // A report that cannot be read, or is of nothing, takes its evidence with it.
  const isWhole = reports.errors.length === 0 && reports.rows.every((row) => byId.has(row.observation));
  const elsewhere = new Set([...ofReports.values()].flatMap((ids) => [...ids]));
  const unreported = observations.rows.flatMap((row): Finding[] => {
    const cited = ofReports.get(row.id);
    if (!cited || row.status === 'derived') return [];
    const stray = row.evidence.split(';').find((id) => !cited.has(id) && (isWhole || elsewhere.has(id)));
    if (!stray) return [];
    const error = rowError('observations', observations, row, `no report of it gives the evidence "${stray}"`);
    return [{ rule: 'evidence-of-value', row: row.id, error }];
  });
  const foreign = reports.rows.flatMap((row): Finding[] => {
    const own = byId.get(row.observation)?.evidence.split(';');
    // The brief itself prints many values, each first held by others.
    const isLater = (id: string) => id.startsWith('second:');
    const stray = own && row.evidence.split(';').find((id) => id !== 'article' && !isLater(id) && !own.includes(id));
    if (!stray) return [];
    const error = rowError('reports', reports, row, `its evidence "${stray}" is not that of "${row.observation}"`);
    return [{ rule: 'evidence-of-report', row: row.id, error }];
  });
  return [...unreported, ...foreign];
}
