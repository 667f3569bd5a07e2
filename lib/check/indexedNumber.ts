/** What a number of the fact base brings to the search: an index is a list of these, with the words about them. */
export interface IndexedNumber {
  readonly id: string;
  readonly metric: string;
  /** Days as YYYY-MM-DD; empty where not known. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly reporter: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: string;
  readonly status: string;
  /** How it is calculated from others, `a + b`; absent or empty: it was published. */
  readonly formula?: string;
  /** Ids of the wholes that a constraint gives for it, where dates, places and bodies do not show them. */
  readonly partOf?: readonly string[];
}

/** What a metric brings to the search. */
export interface IndexedMetric {
  readonly unit: string;
  /** Metrics of one class count the same thing in the same way, as a whole or a part. */
  readonly comparability: string;
  /** What its numbers differ in besides place, period and body, for example `population`. */
  readonly varies?: string | undefined;
}
