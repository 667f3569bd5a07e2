/** State of a chart in one step of its text. An empty object shows the whole chart. */
export interface ChartStep {
  /** How much of itself the chart shows, e.g. `splits`: its style sheet defines the names. */
  readonly shows?: string;
  /** Highlighted parts: ids of observations, or names of rows. */
  readonly highlight?: readonly string[];
}
