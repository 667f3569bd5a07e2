import type { Localised } from '../locale';
import type { Unit } from '../units';

/** Two values may share an axis or a sum only when their class is the same; `none` never may. */
export type ComparabilityClass =
  | 'attempts-morocco'
  | 'rescues-morocco'
  | 'fence-attempts-morocco'
  | 'networks-morocco'
  | 'returns-morocco'
  | 'deaths'
  | 'population'
  | 'length'
  | 'height'
  | 'area'
  | 'ordinal'
  | 'police-morocco'
  | 'networks-police'
  | 'army-morocco'
  | 'army-rescues'
  | 'returns-spain'
  | 'arrivals-spain'
  | 'boats-spain'
  | 'fence-attempts-spain'
  | 'rescues-spain'
  | 'detections'
  | 'deaths-iom'
  | 'deaths-caminando-fronteras'
  | 'border-deaths'
  | 'money'
  | 'none';

/** Hue, glyph and pattern of a metric, the same in prose, chart, map and card (styles in `app/styles/tokens.css`). */
export type Hue = 'attempts' | 'networks' | 'rescues' | 'fence' | 'returns' | 'arrivals' | 'deaths' | 'plain';

export interface MetricRecord {
  readonly unit: Unit;
  readonly comparability: ComparabilityClass;
  readonly hue: Hue;
  readonly name: Localised;
  /** What the reporter counts, as far as it says. */
  readonly counts: Localised;
  /** What a reader might expect in the number and it does not hold. */
  readonly leavesOut: Localised;
}
