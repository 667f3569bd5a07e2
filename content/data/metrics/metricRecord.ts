import type { MethodId } from '../methods';
import type { Unit } from '../units';

/** Metrics of one class count the same thing in the same way, as a whole or a part: only they may share an axis. */
export type ComparabilityClass =
  | 'attempts-morocco'
  | 'attempts-people-morocco'
  | 'rescues-morocco'
  | 'fence-attempts-morocco'
  | 'fence-participants-morocco'
  | 'networks-morocco'
  | 'returns-morocco'
  | 'deaths'
  | 'population'
  | 'length'
  | 'height'
  | 'area'
  | 'sea-area'
  | 'ordinal'
  | 'police-morocco'
  | 'police-organisers'
  | 'networks-police'
  | 'army-morocco'
  | 'army-rescues'
  | 'returns-spain'
  | 'arrivals-spain'
  | 'entries-may-2021'
  | 'returned-share'
  | 'boats-spain'
  | 'boats-rescue-spain'
  | 'fence-attempts-spain'
  | 'fence-tries-spain'
  | 'fence-entries-spain'
  | 'individual-attempts-spain'
  | 'fence-jumps'
  | 'fence-gates'
  | 'rescues-spain'
  | 'attended-all-spain'
  | 'detections'
  | 'deaths-iom'
  | 'deaths-unhcr'
  | 'deaths-caminando-fronteras'
  | 'bodies'
  | 'border-deaths'
  | 'border-missing'
  | 'border-crowd'
  | 'turned-back'
  | 'fence-budget'
  | 'eu-funding'
  | 'eu-package'
  | 'spain-aid'
  | 'attempts-level'
  | 'intercepted'
  | 'origin-share'
  | 'seasonal-workers'
  | 'asylum-applications'
  | 'emigration-reasons'
  | 'emigration-wish'
  | 'border-injured'
  | 'border-traffic';

/** Hue, glyph and pattern of a metric, the same in prose, chart, map and card (styles in `app/styles/tokens.css`). */
export type Hue = 'attempts' | 'networks' | 'rescues' | 'fence' | 'returns' | 'arrivals' | 'deaths' | 'plain';

export interface MetricRecord {
  readonly unit: Unit;
  readonly comparability: ComparabilityClass;
  /** In what the metric's own numbers differ, as their notes say, so that not even two of them compare. */
  readonly varies?: 'population' | 'period' | 'method';
  /** How it is counted, as far as the reporter says. */
  readonly method: MethodId;
  readonly hue: Hue;
}
