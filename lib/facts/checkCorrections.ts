import type { Baseline } from './baseline';
import { isCalendarDay } from './calendar';
import { type ContentError, unknownId } from './contentError';
import type { ParsedTable } from './parseTable';
import type { CorrectionRecord } from './recordTables';
import { rowError } from './rowError';

/** Checks that corrections have a valid day, and name rows that exist or were published earlier. */
export function checkCorrections(
  corrections: ParsedTable<CorrectionRecord>,
  baseline: Baseline,
  current: Baseline,
): ContentError[] {
  const known = new Set([...Object.keys(current.rows), ...Object.keys(baseline.rows)]);
  return corrections.rows.flatMap((correction) =>
    [
      ...(isCalendarDay(correction.date) ? [] : [`${correction.date} is not a day of the calendar`]),
      ...correction.rows.filter((row) => !known.has(row)).map((row) => unknownId('row', row, known)),
    ].map((message) => rowError('corrections', corrections, correction, message)),
  );
}
