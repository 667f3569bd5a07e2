/** Words with at most one trace: a number and its source, or words of a scale, which need none. */
export interface TracedText {
  readonly text: string;
  readonly observation?: string;
  /** Formula over observations, where the number is our arithmetic. */
  readonly derived?: string;
  readonly incident?: string;
  readonly tally?: string;
}
