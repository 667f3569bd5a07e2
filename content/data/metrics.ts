import type { Localised } from './locale';

/** Two values may share an axis or a sum only when their class is the same; `none` never may. */
export type ComparabilityClass =
  | 'attempts-morocco'
  | 'rescues-morocco'
  | 'fence-attempts-morocco'
  | 'networks-morocco'
  | 'returns-morocco'
  | 'length'
  | 'ordinal'
  | 'deaths';

/** Hue, glyph and pattern of a metric, the same in prose, chart, map and card (styles in `app/styles/tokens.css`). */
export type Hue = 'attempts' | 'networks' | 'rescues' | 'fence' | 'returns' | 'deaths' | 'plain';

export interface MetricRecord {
  readonly unit: string;
  readonly comparability: ComparabilityClass;
  readonly hue: Hue;
  readonly name: Localised;
  /** What the reporter counts, as far as it says. */
  readonly counts: Localised;
  /** What a reader might expect in the number and it does not hold. */
  readonly leavesOut: Localised;
}

export const METRICS = {
  attempts: {
    unit: 'attempts',
    comparability: 'attempts-morocco',
    hue: 'attempts',
    name: { en: 'Attempts stopped' },
    counts: {
      en: 'Attempts at irregular immigration and emigration that Morocco says it stopped: the label covers entry as well as exit',
    },
    leavesOut: { en: 'How many people; where; attempts that were not stopped' },
  },
} as const satisfies Record<string, MetricRecord>;

export type MetricId = keyof typeof METRICS;
/** The unit of a metric, as a type: quantities of different units cannot be added. */
export type UnitOf<M extends MetricId> = (typeof METRICS)[M]['unit'];
