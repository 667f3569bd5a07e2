import { compareMetrics } from '@/lib/facts/comparability';

/** The counts that the story draws over the years, in its order: those of Morocco’s Interior Ministry first. */
export const MINISTRY_SERIES = ['attempts', 'rescues', 'fence-attempts', 'networks', 'returns'] as const;

/** Counts of Spain’s Interior Ministry and Frontex: the block of the gate that its title names. */
export const OTHER_LEDGER_SERIES = ['arrivals', 'detections'] as const;

export const GATE_SERIES = [
  ...MINISTRY_SERIES,
  ...OTHER_LEDGER_SERIES,
  'deaths-iom',
  'deaths-caminando-fronteras',
] as const;

export type GateSeries = (typeof GATE_SERIES)[number];

/** Each series with those before it, once. */
export function gatePairs(): readonly (readonly [GateSeries, GateSeries])[] {
  return GATE_SERIES.flatMap((later, i) => GATE_SERIES.slice(0, i).map((earlier) => [earlier, later] as const));
}

/** The least number of aspects in which a count of the ministry differs from one of Spain’s or Frontex’s. */
export function leastDifference(): number {
  const pairs = MINISTRY_SERIES.flatMap((ours) => OTHER_LEDGER_SERIES.map((theirs) => [ours, theirs] as const));
  return Math.min(...pairs.map(([ours, theirs]) => compareMetrics(ours, theirs).length));
}
