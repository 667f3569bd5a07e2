/** The step of a sequence that is being read, and how far it has been read. */
export interface StepScrollPosition {
  /** Index of the step, from 0. It is also 0 above the first step. */
  readonly index: number;
  /** Share of the step that has passed the reading line: 0 at its top, 1 where the next step begins. */
  readonly progress: number;
}

/**
 * Returns the last step whose top has passed the reading line, and how much of it has passed. The result depends on
 * positions only, never on the previous step, so it is right after a jump, a reload or a resize.
 * @param tops top of each step in px, ascending, and at least one
 * @param end bottom of the last step in px
 * @param line position of the reading line in px, from the same origin as the tops
 */
export function stepAtReadingLine(tops: readonly number[], end: number, line: number): StepScrollPosition {
  const index = Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
  const top = tops[index] ?? 0;
  const next = tops[index + 1] ?? end;
  const progress = next > top ? (line - top) / (next - top) : 0;
  return { index, progress: Math.min(1, Math.max(0, progress)) };
}
