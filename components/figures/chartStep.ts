/** State of a chart in one step of the text beside it. An empty object shows the whole chart. */
export interface ChartStep {
  /** Name of the state of the chart, e.g. `splits`, which its style sheet defines. Default: the whole chart. */
  readonly shows?: string;
  /** The parts that are highlighted: ids of observations, or names of rows. Default: none. */
  readonly highlight?: readonly string[];
}
