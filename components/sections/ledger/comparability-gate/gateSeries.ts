import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';

/** Ids of the metrics of Morocco’s Interior Ministry that the story charts over time, in the order of the story. */
export const MINISTRY_METRIC_IDS = ['attempts', 'rescues', 'fence-attempts', 'networks', 'returns'] as const;

/**
 * Ids of the metrics of Spain’s Interior Ministry and of Frontex, which the title of the figure compares with those of
 * Morocco.
 */
export const SPAIN_AND_FRONTEX_METRIC_IDS = ['arrivals', 'detections'] as const;

/** Ids of all metrics in the figure `comparability-gate`, in the order of its rows. */
export const GATE_METRIC_IDS = [
  ...MINISTRY_METRIC_IDS,
  ...SPAIN_AND_FRONTEX_METRIC_IDS,
  'deaths-iom',
  'deaths-caminando-fronteras',
] as const;

/** Id of a metric in the figure `comparability-gate`. */
export type GateMetricId = (typeof GATE_METRIC_IDS)[number];

/** Returns each pair of different metrics of the figure once, the metric of the upper row first. */
export function comparedMetricPairs(): readonly (readonly [GateMetricId, GateMetricId])[] {
  return GATE_METRIC_IDS.flatMap((later, i) => GATE_METRIC_IDS.slice(0, i).map((earlier) => [earlier, later] as const));
}

/**
 * Returns the smallest number of aspects in which a metric of Morocco's ministry differs from one of Spain or Frontex.
 */
export function minDifferingAspects(): number {
  const pairs = MINISTRY_METRIC_IDS.flatMap((ours) =>
    SPAIN_AND_FRONTEX_METRIC_IDS.map((theirs) => [ours, theirs] as const),
  );
  return Math.min(...pairs.map(([ours, theirs]) => aspectsMakingMetricsIncomparable(ours, theirs).length));
}
