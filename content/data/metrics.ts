import { CONTEXT_METRICS } from './metrics/contextMetrics';
import { DEATHS_METRICS } from './metrics/deathsMetrics';
import { MOROCCO_METRICS } from './metrics/moroccoMetrics';
import { OTHER_MOROCCO_METRICS } from './metrics/otherMoroccoMetrics';
import { SPAIN_METRICS } from './metrics/spainMetrics';

export type { ComparabilityClass, Hue, MetricRecord } from './metrics/metricRecord';

/** Everything that somebody counts or measures, one family of metrics a file. */
export const METRICS = {
  ...MOROCCO_METRICS,
  ...OTHER_MOROCCO_METRICS,
  ...SPAIN_METRICS,
  ...DEATHS_METRICS,
  ...CONTEXT_METRICS,
} as const;

export type MetricId = keyof typeof METRICS;
/** The unit of a metric, as a type: quantities of different units cannot be added. */
export type UnitOf<M extends MetricId> = (typeof METRICS)[M]['unit'];
