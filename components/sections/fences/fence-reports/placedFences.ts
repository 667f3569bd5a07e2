import type { Rect } from '@/components/charts/placedYears';
import type { SourcedText } from '@/components/charts/sourcedText';
import type { FenceCity } from './fenceReportRows';
import type { DatedReport, ReportInLane } from './placeFenceReports';

export type TextPieces = readonly SourcedText[];

/** Missing value: the observation that records it, and the reason. */
interface Hole {
  readonly observation: string;
  readonly reason: string;
}

/** Count of fence attempts in one year, and the number of people who took part. */
export interface CountedYear {
  readonly year: number;
  /** Last day of the counted period, such as `2018-11-30`. */
  readonly to: string;
  readonly published: number;
  /** Part of `published` that we computed by subtraction. */
  readonly derived: number;
  /** Amount by which a second published value exceeds the first. */
  readonly disputed: number;
  readonly value: TextPieces;
  readonly caption: TextPieces;
  readonly hole?: Hole;
  readonly people?: { readonly pieces: TextPieces; readonly hole?: Hole };
}

export interface ReportLane {
  readonly name: TextPieces;
  readonly count: TextPieces;
  readonly reports: readonly DatedReport[];
}

/** Numbers and texts of `fence-reports`, the same in both frames, years in order. */
export interface FenceData {
  readonly counter: TextPieces;
  /** Name of the row with the numbers of people, and a shorter form for a narrow column. */
  readonly peopleName: TextPieces;
  readonly peopleShort: TextPieces;
  readonly years: readonly CountedYear[];
  readonly lanes: Readonly<Record<FenceCity, ReportLane>>;
  /** First day for which reports were collected, and the text that names it. */
  readonly collected: { readonly from: string; readonly pieces: TextPieces };
  /** Event in the lane of Ceuta: the entries of May 2021, which no count of a year includes. */
  readonly event: FencePhrase & { readonly day: string };
  readonly notes: readonly ReportNote[];
  readonly sizes: { readonly pieces: TextPieces; readonly of: readonly { people: number; pieces: TextPieces }[] };
}

/** Text, and a shorter form for a narrow column. */
export interface FencePhrase {
  readonly pieces: TextPieces;
  readonly short: TextPieces;
}

/** Text beside a single report. The shorter form abbreviates its date. */
export interface ReportNote extends FencePhrase {
  readonly id: string;
}

/** Text at a point in px: `x` is its start, or its middle or end where `anchor` says so, in reading direction. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly kind: 'value' | 'name' | 'label' | 'quiet';
  readonly anchor?: 'middle' | 'end';
  readonly pieces: TextPieces;
}

export interface PlacedFences {
  readonly width: number;
  readonly height: number;
  /** Path data of the lines between the years, of the line of each lane, and of the line under each count. */
  readonly rules: string;
  readonly lanes: string;
  readonly counted: string;
  /** Path data of the lines from the end of a counted period to the end of its year. */
  readonly rest: string;
  readonly counts: readonly PlacedCountOfYear[];
  readonly holes: readonly (Hole & {
    readonly area: Rect;
    readonly ground?: Rect;
    readonly texts: readonly PlacedText[];
  })[];
  readonly reports: readonly PlacedReport[];
  /** Line at the day of the event, as path data, and the text beside it. */
  readonly event: { readonly path: string; readonly texts: readonly PlacedText[] };
  readonly leaders: string;
  readonly sizes: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly texts: readonly PlacedText[];
  /**
   * Names of the columns in a separate drawing, which remains visible while the chart scrolls under it. Default: the
   * rows have names instead.
   */
  readonly head?: { readonly height: number; readonly texts: readonly PlacedText[] };
}

/**
 * Tally strokes of the count of one year, as path data by certainty, each empty where there are none. `value` is the
 * number above them.
 */
export interface PlacedCountOfYear {
  readonly published: string;
  readonly derived: string;
  readonly disputed: string;
  readonly value?: PlacedText;
}

/**
 * Report as a circle at its date, px. If only the month is known, `month` is the path data of a line across that month.
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
