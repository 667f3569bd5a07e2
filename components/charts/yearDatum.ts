/** A value that somebody published for a year, or for the part of it that is known. */
export interface YearValue {
  readonly value: number;
  /** As it is written beside the bar, e.g. `88,761`, `≈ 64,000`, `or 65,000`. */
  readonly text: string;
  readonly observation: string;
  /** Decides the end of the bar: sharp, soft, or open. */
  readonly precision: 'exact' | 'about' | 'more-than' | 'at-least';
  /** True where it is our arithmetic: drawn as an outline. */
  readonly isDerived: boolean;
}

/** What is not known of a year, and the row of the fact base that says so. */
export interface YearHole {
  readonly observation: string;
  /** E.g. `not-published`. */
  readonly reason: string;
  /** Without digits, e.g. `sources conflict`. */
  readonly words: string;
}

/** One year of a series, in its unit. A year with neither value nor hole is left blank. */
export interface YearDatum {
  readonly year: number;
  /** Last year of a run of which no single year is known: one strip, not a column each. */
  readonly through?: number;
  /** On the axis, e.g. `2016` or `2003–2011`. */
  readonly label: string;
  /** None, one, or two that were published side by side. */
  readonly values: readonly YearValue[];
  /** The whole year, or, beside a part, the rest of it. */
  readonly hole?: YearHole;
  /** What the value of the whole year leaves out, where that is known to be much. Drawn in rows: they have the room. */
  readonly leftOut?: { readonly observation: string; readonly words: string };
  /** How much of the year the values cover, 0 to 1, and its months, e.g. `Jan–Aug`. Absent: all of it. */
  readonly part?: { readonly share: number; readonly label: string };
  readonly isEmphasised: boolean;
}

/** A value that stands for several years together, such as an average: drawn as a band that fades both ways. */
export interface YearBand {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly text: string;
  readonly observation: string;
  /** E.g. `average 2003–2015`. */
  readonly caption: string;
}

/** Years that one body reports, named under the axis. */
export interface YearBracket {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface YearSeries {
  /** In order of time, without overlap. */
  readonly years: readonly YearDatum[];
  readonly bands: readonly YearBand[];
  readonly brackets: readonly YearBracket[];
  /** Lines of the scale above zero, ascending; the last is its top. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export type Direction = 'ltr' | 'rtl';

/** How a bar ends: sharp at an exact value, soft around one that is about, open past one that is more than or at least. */
export function barEnd([value, ...others]: readonly YearValue[]): 'sharp' | 'soft' | 'open' {
  if (value === undefined || others.length > 0 || value.precision === 'exact') return 'sharp';
  return value.precision === 'about' ? 'soft' : 'open';
}
