/** The fields of an observation that the sentence check searches. The page loads a list of these. */
export interface IndexedNumber {
  readonly id: string;
  readonly metric: string;
  /** First and last day, YYYY-MM-DD; empty where unknown. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly reporter: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: string;
  readonly status: string;
  /** The calculation from other numbers, `a + b`; absent or empty for a published number. */
  readonly formula?: string;
  /**
   * Ids of the numbers that it is a part of, according to relations of the fact base that do not follow from dates,
   * places and bodies.
   */
  readonly partOf?: readonly string[];
}

/** The fields of a metric that the sentence check needs. */
export interface IndexedMetric {
  readonly unit: string;
  /** Comparability class. Metrics of one class count the same thing in the same way, as a whole or a part. */
  readonly comparability: string;
  /** The property, besides place, period and reporter, in which its numbers differ, for example `population`. */
  readonly varies?: string | undefined;
}
