import type { SourcedText } from './sourcedText';
import type { ReadingDirection } from './yearDatum';

/** The positions of a yearly series, px. The shape is the same whether the years are columns or rows. */
export interface PlacedYears {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
  /** The zero line of the scale, as SVG path data. */
  readonly baseline: string;
  readonly ticks: readonly { readonly path: string; readonly line: PlacedTextLine }[];
  readonly years: readonly PlacedYear[];
  readonly bands: readonly { readonly area: Rect; readonly value: PlacedTextLine; readonly caption: PlacedTextLine }[];
  readonly brackets: readonly { readonly path: string; readonly lines: readonly PlacedTextLine[] }[];
}

/**
 * A year, its bar and its words. Positions are px from `at`, so that most of the markup repeats and compresses well.
 */
export interface PlacedYear {
  readonly year: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly isEmphasised: boolean;
  readonly isDerived: boolean;
  readonly axis: readonly PlacedTextLine[];
  /** The bar of the value, from zero; absent where nothing is known. */
  readonly bar?: Rect;
  /** The area, px, in which the end of the bar of an approximate value fades out. */
  readonly fadeArea?: Rect;
  /** SVG path data of the end strokes of a range, one at each of its two published values. */
  readonly rangeEndStrokes?: string;
  /**
   * SVG path data of the dashes around a full year that is only partly counted, or beyond a value that is a lower
   * bound.
   */
  readonly dashes?: string;
  readonly hole?: {
    readonly observation: string;
    /** Reason why the value is missing. Absent where the value is known, but is known to omit a large group. */
    readonly reason?: string;
    readonly area: Rect;
    readonly words: readonly PlacedTextLine[];
    /** Rectangle behind the words that are printed on the hatch, px. */
    readonly ground?: Rect;
  };
  readonly labels: readonly PlacedTextLine[];
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text. `x` is its start, or its middle where it is centred, and `y` its baseline, px. */
export interface PlacedTextLine {
  readonly x: number;
  readonly y: number;
  readonly isCentred: boolean;
  readonly pieces: readonly SourcedText[];
}
