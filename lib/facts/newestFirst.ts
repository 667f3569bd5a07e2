import { descending } from 'd3';
import type { CorrectionRecord } from './recordTables';

/** Sorts corrections by date, newest first. Those of one day keep their order. */
export function newestFirst<Correction extends CorrectionRecord>(
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.toSorted((a, b) => descending(a.date, b.date));
}
