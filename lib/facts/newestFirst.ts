import { descending } from 'd3';
import type { CorrectionRecord } from './recordTables';

/** Corrections in the order they are read, whatever their order in the file; those of one day keep theirs. */
export function newestFirst<Correction extends CorrectionRecord>(
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.toSorted((a, b) => descending(a.date, b.date));
}
