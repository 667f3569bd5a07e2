import type { TracedText } from './tracedText';
import type { Direction } from './yearDatum';

/**
 * Pixels of a yearly series; the shape is the same whether time runs across (`placeYears`) or down (`placeYearRows`).
 */
export interface PlacedYears {
  readonly width: number;
  readonly height: number;
  readonly dir: Direction;
  /** The zero line, as path data. */
  readonly baseline: string;
  readonly ticks: readonly { readonly path: string; readonly line: PlacedLine }[];
  readonly years: readonly PlacedYear[];
  readonly bands: readonly { readonly area: Rect; readonly value: PlacedLine; readonly caption: PlacedLine }[];
  readonly brackets: readonly { readonly path: string; readonly lines: readonly PlacedLine[] }[];
}

/** A year and its marks. Coordinates are counted from `at`, so that most of the markup repeats and compresses well. */
export interface PlacedYear {
  readonly year: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly isEmphasised: boolean;
  readonly isDerived: boolean;
  readonly axis: readonly PlacedLine[];
  /** The value, drawn from zero; absent where nothing is known. */
  readonly bar?: Rect;
  /** Fading end of an approximate value. */
  readonly soft?: Rect;
  /** Path data of the end strokes of a range, one at each of its two published values. */
  readonly caps?: string;
  /** Dashes along the full year, or beyond a value that is a lower bound. */
  readonly dashes?: string;
  readonly hole?: {
    readonly observation: string;
    /** Absent where a number is known, and only the year’s own count leaves it out. */
    readonly reason?: string;
    readonly area: Rect;
    readonly words: readonly PlacedLine[];
    /** Background of words that are printed on the hatch. */
    readonly ground?: Rect;
  };
  readonly labels: readonly PlacedLine[];
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text; `x` is its start, or its middle where it is centred. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly isCentred: boolean;
  readonly pieces: readonly TracedText[];
}
