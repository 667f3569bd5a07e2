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
  /** Ids of numbers of which the constraints make it a part, where dates, places and bodies do not. */
  readonly partOf?: readonly string[];
}

/** What a metric brings to the search. */
export interface IndexedMetric {
  readonly unit: string;
  /** Metrics of one class count the same thing in the same way, as a whole or a part. */
  readonly comparability: string;
  /** In what its numbers differ beside place, period and body: `population`. */
  readonly varies?: string | undefined;
}
