import { factBase, observations, reportsOfObservation } from './facts';
import type { DifferenceRecord } from './recordTables';
import type { Observation } from './schema';

/** Later values that replace the observation. */
export function successorsOf(id: string): readonly Observation[] {
  return observations().filter(({ supersedes }) => supersedes === id);
}

/** Differences between the brief and other sources that cite a report of the observation. */
export function differencesWith(id: string): readonly DifferenceRecord[] {
  const reports = new Set(reportsOfObservation(id).map((row) => row.id));
  return factBase().differences.rows.filter((difference) => difference.reports.some((report) => reports.has(report)));
}
