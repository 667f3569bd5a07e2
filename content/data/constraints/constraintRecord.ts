/** `parts-make-total`: all parts together are the whole. `rest-of-year`: see `months`. */
export type ConstraintKind =
  | 'part-of-whole'
  | 'parts-make-total'
  | 'quarter-of-year'
  | 'sub-event-of-period'
  | 'rest-of-year'
  | 'same-scope-equal';

/** A relation between observations of one unit that should hold. */
export interface ConstraintRecord {
  readonly kind: ConstraintKind;
  readonly id: string;
  readonly parts: readonly string[];
  readonly whole: string;
  /**
   * How parts are set against the whole: `sum`, all of them together are at most the whole; `each`, every one alone is.
   * Absent: `sum`. Of no effect for `same-scope-equal`, where every part equals the whole.
   */
  readonly compare?: 'sum' | 'each';
  /**
   * `rest-of-year` only: how many months from January the parts cover. It holds when the monthly count of the rest is at
   * most half as high again as that of those months: no law, but a jump at the year’s end asks for a reason.
   */
  readonly months?: number;
  /** An `open-question` does not hold, and is shown. */
  readonly expected: 'holds' | 'open-question';
}
