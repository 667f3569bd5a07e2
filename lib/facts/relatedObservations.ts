import { group } from 'd3';
import { factBase, observations, reportsOfObservation } from './facts';
import type { DifferenceRecord } from './recordTables';
import type { Observation } from './schema';

/** Returns the later values that replace the observation. */
export function laterValuesOfObservation(id: string): readonly Observation[] {
  return observations().filter(({ supersedes }) => supersedes === id);
}

/**
 * Returns the differences between the brief and other sources (`differences.csv`) that cite a report of the
 * observation.
 */
export function differencesCitingObservation(id: string): readonly DifferenceRecord[] {
  const reports = new Set(reportsOfObservation(id).map((row) => row.id));
  return factBase().differences.rows.filter((difference) => difference.reports.some((report) => reports.has(report)));
}

let groups: Map<string, Observation[]> | undefined;

/**
 * Returns the other observations of the same metric, period, place and reporter. Only their notes and outlets
 * distinguish them.
 */
export function observationsOfSameMetricAndPeriod(row: Observation): readonly Observation[] {
  groups ??= group(observations(), scopeOf);
  return (groups.get(scopeOf(row)) ?? []).filter(({ id }) => id !== row.id);
}

function scopeOf({ metric, from, to, place, reporter }: Observation): string {
  return [metric, from, to, place, reporter].join(' ');
}
