import { group } from 'd3';
import { origin, reportsOfObservation } from './facts';
import type { Origin, Report } from './schema';

/**
 * Reports of one observation that carry the same bulletin. They count as one source, however many outlets printed it.
 */
export interface Chain {
  readonly origin: Origin;
  readonly reports: readonly Report[];
}

/** Groups an observation's reports by the bulletin they carry, the most printed first. */
export function chainsOf(id: string): readonly Chain[] {
  const chains = [...group(reportsOfObservation(id), (row) => row.origin)].map(([originId, reports]) => ({
    origin: origin(originId),
    reports,
  }));
  return chains.toSorted((a, b) => b.reports.length - a.reports.length);
}
