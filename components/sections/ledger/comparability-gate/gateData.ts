/**
 * Content of the file from which the browser shows whether two metrics may share an axis, and why not. All texts are in
 * the language of the page.
 */
export interface GateData {
  readonly words: GateWords;
  /**
   * Sentence about a difference in each aspect, in the order of the aspects. It contains `{a}` and `{b}` for the texts
   * of the two metrics in this aspect (`says`), and `{nameA}` and `{nameB}` for their names.
   */
  readonly reasons: readonly string[];
  /** Name of each family of metrics, and how many metrics it has. `metrics` is sorted by family. */
  readonly families: readonly { readonly name: string; readonly count: number }[];
  readonly metrics: readonly GateMetric[];
  /**
   * Aspects in which two metrics differ, one bit for each, in a triangle: `pairs[later][earlier]`, by index in
   * `metrics`. 0: the two may share an axis.
   */
  readonly pairs: readonly (readonly number[])[];
  /** Bars of each pair that may share an axis, by `metricPairKey`. Pairs without values to draw are absent. */
  readonly axes: Readonly<Record<string, GateBars>>;
}

/** Interface texts of the figure `comparability-gate`, in the language of the page. */
export interface GateWords {
  readonly one: string;
  readonly other: string;
  readonly allowed: string;
  readonly self: string;
  readonly refused: string;
  readonly selfRefused: string;
  /** Text before the links to both metrics, if they may not share an axis. */
  readonly apart: string;
  readonly nothingDrawn: string;
}

/** Metric that a reader can choose, with the texts that are shown about it. */
export interface GateMetric {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** Address of the figure or the list that shows the metric by itself. */
  readonly href: string;
  /** Text about the metric in each aspect, such as its unit, in the order of `reasons`. */
  readonly says: readonly string[];
  /**
   * Index of an aspect in which the numbers of the metric differ from each other, and a sentence that explains this.
   * Absent if there is none.
   */
  readonly varies?: readonly [aspect: number, sentence: string];
}

/** Bars of one or two metrics that may share an axis, with a caption. */
export interface GateBars {
  /**
   * Sentence with unit, place and reporter. For bars taken from a chart of the story, it refers to that chart instead
   * of the reporter.
   */
  readonly caption: string;
  readonly lines: readonly GateBarGroup[];
}

/** Bars of one metric, or of one body that counted the metric, under a heading. */
export interface GateBarGroup {
  /** Index of the metric in `metrics`, from 0. */
  readonly metric: number;
  /** Name of the metric, or of the body that counted these years, as a heading of the bars. */
  readonly name: string;
  readonly points: readonly GateBar[];
}

/** Bar of one year or of several years: its published values, or the reason why there are none. */
export interface GateBar {
  readonly label: string;
  /** Published values: none, one, or two that were published for the same year, the lower one first. */
  readonly values: readonly GateValue[];
  /** Address and text of a missing value. If the bar also has a value, the rest of the year is missing. */
  readonly hole?: { readonly href: string; readonly words: string };
}

/** Published value of a bar, as a number and as formatted text. */
export interface GateValue {
  /** Id of the observation with this value. */
  readonly id: string;
  /** Address of the value on the page of its count. */
  readonly href: string;
  readonly text: string;
  readonly value: number;
  /** Style of the bar's end for an inexact value. `band`: an average of several years. Default: a sharp end. */
  readonly end?: 'soft' | 'open' | 'band';
  /**
   * The months that the value covers, as text, if they are only part of a year. Default: the value covers the whole
   * year.
   */
  readonly part?: string;
}

/** Returns the key of a pair of metrics in `axes`, such as `3-7`, from their indices in either order. */
export function metricPairKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/**
 * Returns a sentence for each reason why two metrics may not share an axis; an empty list if they may.
 * @param a index of the first metric in `data.metrics`
 * @param b index of the second metric in `data.metrics`
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
