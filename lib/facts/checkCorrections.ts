import type { CorrectionRecord } from '@/content/data/corrections';
import type { Baseline } from './baseline';
import { type ContentError, unknownId } from './contentError';

/** Corrections must name rows that are here, or were published and are gone. */
export function checkCorrections(
  corrections: readonly CorrectionRecord[],
  baseline: Baseline,
  current: Baseline,
): ContentError[] {
  const known = new Set([...Object.keys(current.rows), ...Object.keys(baseline.rows)]);
  return corrections.flatMap(({ date, rows }) =>
    rows
      .filter((row) => !known.has(row))
      .map((row) => ({ file: 'content/data/corrections.ts', message: `"${date}": ${unknownId('row', row, known)}` })),
  );
}
