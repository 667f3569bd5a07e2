/**
 * Data with which a browser shows whether any two counts may share an axis, and why not: formatted words, reasons by
 * number.
 */
export interface GateData {
  readonly words: GateWords;
  /**
   * Sentences of reasons, by aspect: `{a}` and `{b}` are replaced by `says` of the two metrics, `{nameA}` and `{nameB}`
   * by their names.
   */
  readonly reasons: readonly string[];
  /** Families of metrics, with the number of metrics in each; `metrics` is sorted by family. */
  readonly families: readonly { readonly name: string; readonly count: number }[];
  readonly metrics: readonly GateMetric[];
  /**
   * For each metric and each one up to itself, the aspects in which the two differ, as bits; 0: they may share an axis.
   */
  readonly pairs: readonly (readonly number[])[];
  /** The drawing for pairs that may share an axis, by `gateKey`. Default: the fact base has nothing to draw. */
  readonly axes: Readonly<Record<string, GateAxis>>;
}

export interface GateWords {
  readonly one: string;
  readonly other: string;
  readonly allowed: string;
  readonly self: string;
  readonly refused: string;
  readonly selfRefused: string;
  /** Words before the links to the two counts, where they share no axis. */
  readonly apart: string;
  readonly nothingDrawn: string;
}

export interface GateMetric {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** Link to the figure or list that shows it by itself. */
  readonly href: string;
  /** The words of the metric in each aspect. */
  readonly says: readonly string[];
  /** An aspect in which its own numbers differ from each other, and the sentence that explains it. */
  readonly varies?: readonly [aspect: number, sentence: string];
}

export interface GateAxis {
  /** Unit, place and reporter; for a count alone, that it is drawn as in its chart. */
  readonly caption: string;
  readonly lines: readonly GateLine[];
}

export interface GateLine {
  /** Index in `metrics`. */
  readonly metric: number;
  /** Name of the metric, or of the body that counted these years. */
  readonly name: string;
  readonly points: readonly GatePoint[];
}

/** A year, or a run of years: its published values, or why there are none. */
export interface GatePoint {
  readonly label: string;
  /** None, one, or two that were published side by side, the lower first. */
  readonly values: readonly GateValue[];
  /** The unknown year; beside a value, the unknown rest of the year. */
  readonly hole?: { readonly id: string; readonly words: string };
}

export interface GateValue {
  /** Id of the observation. */
  readonly id: string;
  readonly text: string;
  readonly value: number;
  /** How its bar ends; default: sharp. `band`: an average of several years. */
  readonly end?: 'soft' | 'open' | 'band';
  /** Months of a value that covers part of the year. */
  readonly part?: string;
}

export function gateKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/** Reasons why two metrics, by their indices, share no axis, one sentence each; empty where they may. */
export function gateReasons(data: GateData, a: number, b: number): readonly string[] {
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
