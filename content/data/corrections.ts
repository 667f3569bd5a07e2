import type { Localised } from './locale';

/** One public correction. Changing or removing anything published without one fails the build. */
export interface CorrectionRecord {
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
  /** What changed, as table and id: `observations/networks-2022`, `reports/r-attempts-2021-bladi`, `metrics/attempts`. */
  readonly rows: readonly `${string}/${string}`[];
  /** What stood there before, as it was printed: `63,211 attempts`. What stands there now comes from the rows. */
  readonly before: Localised;
  readonly what: Localised;
  readonly why: Localised;
}

/** Newest first. */
export const CORRECTIONS: readonly CorrectionRecord[] = [];
