/** One public correction. Changing or removing anything published without one fails the build. */
export interface CorrectionRecord {
  /** What was corrected and why is said under this id in `corrections.csv` of each language. */
  readonly id: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
  /** What changed, as table and id: `observations/networks-2022`, `reports/r-attempts-2021-bladi`, `metrics/attempts`. */
  readonly rows: readonly `${string}/${string}`[];
}

/** Newest first. */
export const CORRECTIONS: readonly CorrectionRecord[] = [];
