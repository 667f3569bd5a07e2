/**
 * Words of a chart. A number has the id of the record that it comes from (its trace); other words, and years on a
 * scale, have none.
 */
export interface SourcedText {
  readonly text: string;
  readonly observation?: string;
  /** Formula over ids of observations, where we computed the number, e.g. `attempts-2021 - attempts-2022-q1`. */
  readonly derived?: string;
  readonly incident?: string;
  readonly tally?: string;
}
