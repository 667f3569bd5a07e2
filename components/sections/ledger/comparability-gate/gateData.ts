/** All that a browser needs to say of any two counts whether they share an axis: words finished, reasons by number. */
export interface GateData {
  readonly words: GateWords;
  /** Sentences of reasons, by aspect: `{a}`, `{b}` take what the two metrics say, `{nameA}`, `{nameB}` their names. */
  readonly reasons: readonly string[];
  /** Metrics by who or what they are about: the first of each family in `metrics`, and how many. */
  readonly families: readonly { readonly name: string; readonly count: number }[];
  readonly metrics: readonly GateMetric[];
  /** Of each metric with those up to itself, the aspects in which the two differ, as bits; none: one axis. */
  readonly pairs: readonly (readonly number[])[];
  /** Of pairs that may share an axis, by `gateKey`: what is drawn on it. Absent: nothing is held that can be. */
  readonly axes: Readonly<Record<string, GateAxis>>;
}

export interface GateWords {
  readonly one: string;
  readonly other: string;
  readonly allowed: string;
  readonly self: string;
  readonly refused: string;
  readonly selfRefused: string;
  /** Before the links to the two, where they share no axis. */
  readonly apart: string;
  readonly nothingDrawn: string;
}

export interface GateMetric {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** Where it is shown by itself. */
  readonly href: string;
  /** What it says in each aspect, in words. */
  readonly says: readonly string[];
  /** An aspect in which its own numbers differ, and the sentence that says so. */
  readonly varies?: readonly [aspect: number, sentence: string];
}

export interface GateAxis {
  /** In which unit, where, and who counted; of a count alone whose chart the story has, that it is drawn as there. */
  readonly caption: string;
  readonly lines: readonly GateLine[];
}

export interface GateLine {
  /** Place in `metrics`. */
  readonly metric: number;
  /** Of the metric, or of the body that counted these years. */
  readonly name: string;
  readonly points: readonly GatePoint[];
}

/** A year, or a run of years: what was published of it, or why it stands empty. */
export interface GatePoint {
  readonly label: string;
  /** None, one, or two that were published side by side, the lower first. */
  readonly values: readonly GateValue[];
  /** Beside a value it stands for the rest of the year. */
  readonly hole?: { readonly id: string; readonly words: string };
}

export interface GateValue {
  /** Observation. */
  readonly id: string;
  readonly text: string;
  readonly value: number;
  /** How its bar ends; absent: sharp. `band`: an average of several years. */
  readonly end?: 'soft' | 'open' | 'band';
  /** Months, where it is of part of the year. */
  readonly part?: string;
}

export function gateKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/** Why two metrics, by their places, share no axis: a sentence a reason; none where they do. */
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
