/** Data with which a browser shows whether two counts may share an axis, and why not. All texts are formatted. */
export interface GateData {
  readonly words: GateWords;
  /**
   * Sentence of the reason for each aspect. `{a}` and `{b}` are replaced by the texts of the two metrics in this aspect
   * (`says`), `{nameA}` and `{nameB}` by their names.
   */
  readonly reasons: readonly string[];
  /** Name and number of metrics of each family. `metrics` is sorted by family. */
  readonly families: readonly { readonly name: string; readonly count: number }[];
  readonly metrics: readonly GateMetric[];
  /**
   * Aspects in which two metrics differ, as bits, in a triangle: `pairs[later][earlier]`, by index in `metrics`. 0: the
   * two may share an axis.
   */
  readonly pairs: readonly (readonly number[])[];
  /** Drawings of pairs that may share an axis, by `metricPairKey`. A pair without values to draw is absent. */
  readonly axes: Readonly<Record<string, GateAxis>>;
}

export interface GateWords {
  readonly one: string;
  readonly other: string;
  readonly allowed: string;
  readonly self: string;
  readonly refused: string;
  readonly selfRefused: string;
  /** Text before the links to the two counts, where they may not share an axis. */
  readonly apart: string;
  readonly nothingDrawn: string;
}

export interface GateMetric {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** Link to the figure or the list that shows the count by itself. */
  readonly href: string;
  /** Text of the metric in each aspect, in the order of `reasons`. */
  readonly says: readonly string[];
  /** Index of an aspect in which the numbers of the metric differ among themselves, and a sentence that explains it. */
  readonly varies?: readonly [aspect: number, sentence: string];
}

export interface GateAxis {
  /** Unit, place and reporter; or, for a count compared with itself, a sentence that it is drawn as in its chart. */
  readonly caption: string;
  readonly lines: readonly GateLine[];
}

export interface GateLine {
  /** Index of the metric in `metrics`. */
  readonly metric: number;
  /** Name of the metric, or of the body that counted these years. */
  readonly name: string;
  readonly points: readonly GatePoint[];
}

/** Bar of one year or of several years: the published values, or the reason why there are none. */
export interface GatePoint {
  readonly label: string;
  /** Published values: none, one, or two that were published side by side, the lower one first. */
  readonly values: readonly GateValue[];
  /** Address and text of a missing value. Beside a value, it is the missing rest of the year. */
  readonly hole?: { readonly href: string; readonly words: string };
}

export interface GateValue {
  /** Id of the observation. */
  readonly id: string;
  /** Address of the value on the page of its count. */
  readonly href: string;
  readonly text: string;
  readonly value: number;
  /** End of the bar of a value that is not exact. `band`: an average of several years. Default: a sharp end. */
  readonly end?: 'soft' | 'open' | 'band';
  /** Formatted months of a value that covers part of a year. */
  readonly part?: string;
}

export function metricPairKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/**
 * Returns one sentence for each reason why two metrics may not share an axis; none where they may.
 * @param a index in `metrics`
 * @param b index in `metrics`
 */
export function incomparabilityReasons(data: GateData, a: number, b: number): readonly string[] {
  const differs = data.pairs[Math.max(a, b)]?.[Math.min(a, b)] ?? 0;
  const [one, other] = [data.metrics[a], data.metrics[b]];
  return data.reasons.flatMap((sentence, aspect) => {
    if (!(differs & (1 << aspect)) || !one || !other) return [];
    const varying = [one, other].find(({ varies }) => varies?.[0] === aspect);
    if (varying?.varies) return [varying.varies[1]];
    const words = { a: one.says[aspect], b: other.says[aspect], nameA: one.name, nameB: other.name };
    return [sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name as keyof typeof words] ?? place)];
  });
}
