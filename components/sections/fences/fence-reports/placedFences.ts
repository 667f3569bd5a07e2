import type { Rect } from '@/components/charts/placedYears';
import type { TracedText } from '@/components/charts/tracedText';
import type { FenceCity } from './fenceReportRows';
import type { DatedReport, ReportInLane } from './placeFenceReports';

export type Pieces = readonly TracedText[];

/** A missing value: the row that records it, and the reason. */
interface Hole {
  readonly observation: string;
  readonly reason: string;
}

/** A year’s count of fence attempts, as strokes, and the number of people in them. */
export interface CountedYear {
  readonly year: number;
  /** Last day counted. */
  readonly to: string;
  readonly published: number;
  /** The part of `published` that is our own subtraction. */
  readonly derived: number;
  /** How much a second published value exceeds the first. */
  readonly disputed: number;
  readonly value: Pieces;
  readonly caption: Pieces;
  readonly hole?: Hole;
  readonly people?: { readonly pieces: Pieces; readonly hole?: Hole };
}

export interface ReportLane {
  readonly name: Pieces;
  readonly count: Pieces;
  readonly reports: readonly DatedReport[];
}

/** Data of both frames, in words and numbers. Time runs from the first year to the last. */
export interface FenceData {
  readonly counter: Pieces;
  /** Name of the row of people, and a short form for a narrow column. */
  readonly peopleName: Pieces;
  readonly peopleShort: Pieces;
  readonly years: readonly CountedYear[];
  readonly lanes: Readonly<Record<FenceCity, ReportLane>>;
  /** First day of the collection of reports, and the words that name it. */
  readonly collected: { readonly from: string; readonly pieces: Pieces };
  /** Entries in Ceuta that no yearly count includes. */
  readonly event: FencePhrase & { readonly day: string };
  readonly notes: readonly ReportNote[];
  readonly sizes: { readonly pieces: Pieces; readonly of: readonly { people: number; pieces: Pieces }[] };
}

/** Words, and a shorter form of them for a narrow column. */
export interface FencePhrase {
  readonly pieces: Pieces;
  readonly short: Pieces;
}

/** Words beside a single report; the shorter ones abbreviate its date. */
export interface ReportNote extends FencePhrase {
  readonly id: string;
}

/** Words at a point: `x` is their start, end or middle, by their anchor, in the direction of the drawing. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly kind: 'value' | 'name' | 'label' | 'quiet';
  readonly anchor?: 'middle' | 'end';
  readonly pieces: Pieces;
}

export interface PlacedFences {
  readonly width: number;
  readonly height: number;
  /** Lines between the years, the line of each lane, the line under each count; path data, as all lines here. */
  readonly rules: string;
  readonly lanes: string;
  readonly counted: string;
  /** Line from the end of a count's period to the end of its year. */
  readonly rest: string;
  readonly counts: readonly PlacedCountOfYear[];
  readonly holes: readonly (Hole & {
    readonly area: Rect;
    readonly ground?: Rect;
    readonly texts: readonly PlacedText[];
  })[];
  readonly reports: readonly PlacedReport[];
  /** A line at its day, as path data, and the words beside it. */
  readonly event: { readonly path: string; readonly texts: readonly PlacedText[] };
  readonly leaders: string;
  readonly sizes: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly texts: readonly PlacedText[];
  /**
   * Names of columns, in a separate drawing: they remain in view while the drawing scrolls under them. Default: rows
   * have names.
   */
  readonly head?: { readonly height: number; readonly texts: readonly PlacedText[] };
}

/**
 * Tally strokes of one year's count, as path data by certainty; empty where the count is unknown. `value` is the number
 * above them.
 */
export interface PlacedCountOfYear {
  readonly published: string;
  readonly derived: string;
  readonly disputed: string;
  readonly value?: PlacedText;
}

/**
 * A report drawn as a circle on its day. If only its month is known, `month` is the path data of a line across that
 * month.
 */
export interface PlacedReport {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSized: boolean;
  readonly ring: ReportInLane['ring'];
  readonly month: string | undefined;
}
