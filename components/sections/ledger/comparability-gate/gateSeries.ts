import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';

/** Ids of the metrics of Morocco’s Interior Ministry that the story draws over the years, in the order of the story. */
export const MINISTRY_SERIES = ['attempts', 'rescues', 'fence-attempts', 'networks', 'returns'] as const;

/**
 * Ids of the metrics of Spain’s Interior Ministry and of Frontex, which the title of the figure compares with those of
 * Morocco.
 */
export const OTHER_LEDGER_SERIES = ['arrivals', 'detections'] as const;

/** Ids of all metrics in the figure `comparability-gate`, in the order of its rows. */
export const GATE_SERIES = [
  ...MINISTRY_SERIES,
  ...OTHER_LEDGER_SERIES,
  'deaths-iom',
  'deaths-caminando-fronteras',
] as const;

/** Id of a metric in the figure `comparability-gate`. */
export type GateSeries = (typeof GATE_SERIES)[number];

/** Returns every pair of different metrics of the figure once, the one that comes first in the story first. */
export function comparedSeriesPairs(): readonly (readonly [GateSeries, GateSeries])[] {
  return GATE_SERIES.flatMap((later, i) => GATE_SERIES.slice(0, i).map((earlier) => [earlier, later] as const));
}

/**
 * Returns the smallest number of aspects in which a metric of Morocco's ministry differs from one of Spain or Frontex.
 */
export function minDifferingAspects(): number {
  const pairs = MINISTRY_SERIES.flatMap((ours) => OTHER_LEDGER_SERIES.map((theirs) => [ours, theirs] as const));
  return Math.min(...pairs.map(([ours, theirs]) => aspectsMakingMetricsIncomparable(ours, theirs).length));
}
