import type { TracedText } from './tracedText';
import type { Direction } from './yearDatum';

/** Pixels of a yearly series, the same shape whether time runs across (`placeYears`) or down (`placeYearRows`). */
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

/** A year and what is drawn for it, all counted from `at`: most of it is the same in each year, which saves bytes. */
export interface PlacedYear {
  readonly year: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly isEmphasised: boolean;
  readonly isDerived: boolean;
  readonly axis: readonly PlacedLine[];
  /** The value, from zero; absent where nothing is known. */
  readonly bar?: Rect;
  /** Fades out around a value that is only about. */
  readonly soft?: Rect;
  /** Caps at two published values, as path data. */
  readonly caps?: string;
  /** Dashes at the full year, or on past a value that is more than. */
  readonly dashes?: string;
  readonly hole?: {
    readonly observation: string;
    /** Absent where a number is known, and only the year’s own count leaves it out. */
    readonly reason?: string;
    readonly area: Rect;
    readonly words: readonly PlacedLine[];
    /** Ground under words that stand on the hatch. */
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
