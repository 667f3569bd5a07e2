import type { Rect } from '@/components/charts/placedYears';
import type { SourcedText } from '@/components/charts/sourcedText';
import type { FenceCity } from './fenceReportRows';
import type { DatedReport, PlacedLaneReport } from './placeReportsInLane';

/** Text in pieces, each with the observation or report from which its number comes. */
export type SourcedTextPieces = readonly SourcedText[];

/** Id of the observation that records a missing value, and the code of the reason why it is missing. */
interface Hole {
  readonly observation: string;
  readonly reason: string;
}

/** Count of fence attempts in one year with its texts, and the number of participants. */
export interface FenceYearNumbers {
  readonly year: number;
  /** Last day of the counted period, such as `2018-11-30`. */
  readonly to: string;
  readonly published: number;
  /** Part of the number `published` that we computed by subtraction. */
  readonly derived: number;
  /** Amount by which a second published value exceeds the first. */
  readonly disputed: number;
  readonly value: SourcedTextPieces;
  readonly caption: SourcedTextPieces;
  readonly hole?: Hole;
  readonly people?: { readonly pieces: SourcedTextPieces; readonly hole?: Hole };
}

/** Press reports about one city, with the name of the city's lane and the text for their number. */
export interface ReportLane {
  readonly name: SourcedTextPieces;
  readonly count: SourcedTextPieces;
  readonly reports: readonly DatedReport[];
}

/** Numbers and texts of `fence-reports`, the same for both layouts. Years are in ascending order. */
export interface FenceReportsData {
  readonly counter: SourcedTextPieces;
  /** Name of the row with the numbers of participants, and a shorter form for a narrow column. */
  readonly peopleName: SourcedTextPieces;
  readonly peopleShort: SourcedTextPieces;
  readonly years: readonly FenceYearNumbers[];
  readonly lanes: Readonly<Record<FenceCity, ReportLane>>;
  /** First day for which we collected press reports, YYYY-MM-DD, and a text that names its year. */
  readonly collected: { readonly from: string; readonly pieces: SourcedTextPieces };
  /** Event in the lane of Ceuta: the entries of May 2021, which no yearly count includes. `day` is YYYY-MM-DD. */
  readonly event: TextWithShortForm & { readonly day: string };
  readonly notes: readonly ReportNote[];
  readonly sizes: {
    readonly pieces: SourcedTextPieces;
    readonly of: readonly { people: number; pieces: SourcedTextPieces }[];
  };
}

/** Text as pieces with their sources, and a shorter form for a narrow column. */
export interface TextWithShortForm {
  readonly pieces: SourcedTextPieces;
  readonly short: SourcedTextPieces;
}

/** Text beside a single report. In the shorter form the date is abbreviated. */
export interface ReportNote extends TextWithShortForm {
  readonly id: string;
}

/**
 * Line of text and its position in px: `x` is the start of the text, or its middle or end if `anchor` is set; `y` is
 * the baseline.
 */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly kind: 'value' | 'name' | 'label' | 'quiet';
  readonly anchor?: 'middle' | 'end';
  readonly pieces: SourcedTextPieces;
}

/** Positions in px of everything that `fence-reports` draws in one layout. */
export interface PlacedFenceReportsChart {
  readonly width: number;
  readonly height: number;
  /**
   * SVG path data: `rules` for the lines between years, `lanes` for the middle line of each lane, `counted` for the
   * line under each yearly count.
   */
  readonly rules: string;
  readonly lanes: string;
  readonly counted: string;
  /** SVG path data of the dashed lines from the end of each counted period to the end of its year. */
  readonly rest: string;
  readonly counts: readonly PlacedYearStrokes[];
  readonly holes: readonly (Hole & {
    readonly area: Rect;
    readonly ground?: Rect;
    readonly texts: readonly PlacedText[];
  })[];
  readonly reports: readonly PlacedReportCircle[];
  /** SVG path data of the line at the day of the event, and the text beside that line. */
  readonly event: { readonly path: string; readonly texts: readonly PlacedText[] };
  readonly leaders: string;
  readonly sizes: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly texts: readonly PlacedText[];
  /**
   * Names of columns in a separate drawing, `height` px high, which remains visible while the chart scrolls under it.
   * Absent in the layout whose rows have names.
   */
  readonly head?: { readonly height: number; readonly texts: readonly PlacedText[] };
}

/**
 * Strokes of the count of one year as SVG path data, by certainty; a string is empty if there are no such strokes.
 * `value` is the number above the strokes.
 */
export interface PlacedYearStrokes {
  readonly published: string;
  readonly derived: string;
  readonly disputed: string;
  readonly value?: PlacedText;
}

/**
 * Circle of a report at its date: centre and radius in px. If only the month is known, `month` is the SVG path data of
 * a line across that month.
 */
export interface PlacedReportCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSized: boolean;
  readonly ring: PlacedLaneReport['ring'];
  readonly month: string | undefined;
}
