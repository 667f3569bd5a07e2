import type { ConstraintRecord } from '@/content/data/constraints';
import type { DifferenceRecord } from '@/content/data/differences';
import type { MetricId } from '@/content/data/metrics';
import { factBase, observation, observations, reportsOf, series } from './facts';
import type { Observation } from './schema';

/** Relations that name the observation and hold. */
export function relationsOf(id: string): readonly ConstraintRecord[] {
  return factBase().constraints.filter(
    ({ parts, whole, expected }) => expected === 'holds' && (whole === id || parts.includes(id)),
  );
}

/** Later values that replace the observation. */
export function successorsOf(id: string): readonly Observation[] {
  return observations().filter(({ supersedes }) => supersedes === id);
}

/** Differences between the brief and others that rest on a report of the observation. */
export function differencesWith(id: string): readonly DifferenceRecord[] {
  const reports = new Set(reportsOf(id).map((row) => row.id));
  return factBase().differences.filter((difference) => difference.reports.some((report) => reports.has(report)));
}

/** The other values of the metric, oldest first: those of the same body and place, and the rest. */
export function seriesAround(id: string): { readonly same: Observation[]; readonly others: Observation[] } {
  const { metric, place, reporter } = observation(id);
  const rows = series(metric as MetricId)
    .map(({ row }) => row)
    .filter((row) => row.id !== id);
  const isSame = (row: Observation) => row.place === place && row.reporter === reporter;
  return { same: rows.filter(isSame), others: rows.filter((row) => !isSame(row)) };
}
