import { type Finding, finding } from './applyExceptions';
import type { FactBase } from './factBase';
import { indexById } from './indexById';

/**
 * Checks that an observation and its reports name the same evidence. Evidence of the second research pass may be named
 * by a report alone, since the value was published before it.
 */
export function checkReportEvidence({ observations, reports }: FactBase): Finding[] {
  const byId = indexById(observations);
  const ofReports = new Map<string, Set<string>>();
  for (const { observation, evidence } of reports.rows.filter((row) => byId.has(row.observation))) {
    const ids = ofReports.get(observation) ?? new Set();
    for (const id of evidence.split(';')) ids.add(id);
    ofReports.set(observation, ids);
  }
  // An unreadable report, or one of an unknown observation, would make its evidence seem missing.
  const isWhole = reports.errors.length === 0 && reports.rows.every((row) => byId.has(row.observation));
  const elsewhere = new Set([...ofReports.values()].flatMap((ids) => [...ids]));
  const unreported = observations.rows.flatMap((row): Finding[] => {
    const cited = ofReports.get(row.id);
    if (!cited || row.status === 'derived') return [];
    const stray = row.evidence.split(';').find((id) => !cited.has(id) && (isWhole || elsewhere.has(id)));
    if (!stray) return [];
    const message = `no report of it gives the evidence "${stray}"`;
    return [finding('evidence-of-value', 'observations', observations, row, message)];
  });
  const foreign = reports.rows.flatMap((row): Finding[] => {
    const own = byId.get(row.observation)?.evidence.split(';');
    // Many values are also printed in the brief (`article`), though other evidence has them first.
    const isLater = (id: string) => id.startsWith('second:');
    const stray = own && row.evidence.split(';').find((id) => id !== 'article' && !isLater(id) && !own.includes(id));
    if (!stray) return [];
    const message = `its evidence "${stray}" is not that of "${row.observation}"`;
    return [finding('evidence-of-report', 'reports', reports, row, message)];
  });
  return [...unreported, ...foreign];
}
