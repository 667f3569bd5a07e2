/** The step that is read, and how far it has been read. */
export interface StepPosition {
  /** Index into the tops; the first step counts from the start. */
  readonly index: number;
  /** 0 at the step's top, 1 where the next one begins. */
  readonly progress: number;
}

/**
 * Finds the step whose top has passed the reading line. It depends on positions only, never on the step before, so it
 * is right after a jump, a reload or a resize.
 * @param tops top of each step in px, ascending, and at least one
 * @param end bottom of the last step in px
 * @param line the reading line in px, from the same origin
 */
export function stepAt(tops: readonly number[], end: number, line: number): StepPosition {
  const index = Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
  const top = tops[index] ?? 0;
  const next = tops[index + 1] ?? end;
  const progress = next > top ? (line - top) / (next - top) : 0;
  return { index, progress: Math.min(1, Math.max(0, progress)) };
}
