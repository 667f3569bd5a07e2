import type { Localised } from './locale';

/** One public correction. Changing a published value, period, unit or source without one fails the build. */
export interface CorrectionRecord {
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
  /** Ids of the observations that changed. */
  readonly observations: readonly string[];
  /** What stood there before, as it was printed: `63,211 attempts`. What stands there now comes from the observations. */
  readonly before: Localised;
  readonly what: Localised;
  readonly why: Localised;
}

/** Newest first. */
export const CORRECTIONS: readonly CorrectionRecord[] = [];
