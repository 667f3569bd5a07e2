import { CONTEXT_METRICS } from './contextMetrics';
import { DEATHS_METRICS } from './deathsMetrics';
import type { MetricRecord } from './metricRecord';
import { MOROCCO_METRICS } from './moroccoMetrics';
import { OTHER_MOROCCO_METRICS } from './otherMoroccoMetrics';
import { SPAIN_METRICS } from './spainMetrics';

/** Metrics by who or what they are about, for lists that are too long for one run of names. */
export const METRIC_FAMILIES = {
  morocco: MOROCCO_METRICS,
  otherMorocco: OTHER_MOROCCO_METRICS,
  spain: SPAIN_METRICS,
  deaths: DEATHS_METRICS,
  context: CONTEXT_METRICS,
} as const satisfies Record<string, Readonly<Record<string, MetricRecord>>>;

export type MetricFamily = keyof typeof METRIC_FAMILIES;
