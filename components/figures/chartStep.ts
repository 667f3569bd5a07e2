/** What a chart does in a step; nothing where it shows itself whole. */
export interface ChartStep {
  /** How much of itself the chart shows, e.g. `splits`: its style says how. */
  readonly shows?: string;
  /** Parts that stand out: ids of observations, or names of rows. */
  readonly highlight?: readonly string[];
}
