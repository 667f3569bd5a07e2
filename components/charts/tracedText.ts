/** Words of a chart. A number has a trace, the record that it comes from; other words and scales have none. */
export interface TracedText {
  readonly text: string;
  readonly observation?: string;
  /** Formula over observations, where the number is our arithmetic. */
  readonly derived?: string;
  readonly incident?: string;
  readonly tally?: string;
}
