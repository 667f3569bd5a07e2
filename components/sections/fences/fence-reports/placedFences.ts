import type { Rect } from '@/components/charts/placedYears';
import type { TracedText } from '@/components/charts/tracedText';
import type { DatedReport, ReportInLane } from './placeFenceReports';

export type Pieces = readonly TracedText[];

/** A hole in the record: the row that has no value, and why. */
interface Hole {
  readonly observation: string;
  readonly reason: string;
}

/** A year’s count of fence attempts, as strokes, and what is known of the people in them. */
export interface CountedYear {
  readonly year: number;
  /** Last day counted. */
  readonly to: string;
  readonly published: number;
  /** Of the published, what is our subtraction. */
  readonly derived: number;
  /** What a second published value has beyond the first. */
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

/** All that both frames draw, in words and numbers. Time runs from the first year to the last. */
export interface FenceData {
  readonly counter: Pieces;
  /** What the row of people is called, and the same in a narrow column. */
  readonly peopleName: Pieces;
  readonly peopleShort: Pieces;
  readonly years: readonly CountedYear[];
  /** Melilla, then Ceuta. */
  readonly lanes: readonly [ReportLane, ReportLane];
  /** First day of the collection of reports, and words that say so. */
  readonly collected: { readonly from: string; readonly pieces: Pieces };
  /** What happened in the second lane and is in no yearly count; the same for a narrow column. */
  readonly event: { readonly day: string; readonly pieces: Pieces; readonly short: Pieces };
  readonly notes: readonly ReportNote[];
  readonly sizes: { readonly pieces: Pieces; readonly of: readonly { people: number; pieces: Pieces }[] };
}

/** Words beside a single report, and where they stand in a frame: from the middle of its circle, as reading goes. */
export interface ReportNote {
  readonly id: string;
  readonly pieces: Pieces;
  /** The same with a shorter date, for a narrow column. */
  readonly short: Pieces;
  readonly across?: NoteSpot;
  readonly down?: NoteSpot;
}

export interface NoteSpot {
  readonly dx: number;
  /** To the first line, or to the last where they stand above it. */
  readonly dy: number;
  readonly isAbove?: true;
  readonly width: number;
  /** Absent: they start there, and go on as reading does. */
  readonly anchor?: 'end';
  /** Where a line leads down to the circle, from its middle; absent where the words stand beside it. */
  readonly leader?: number;
}

/** Words at a place: `x` is where they start, end or are centred, by their anchor, in the direction of the drawing. */
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
  /** Where a count ends before its year does. */
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
  /** Names of columns, in a drawing of their own: they stay in view while the drawing passes under them. Absent: rows have names. */
  readonly head?: { readonly height: number; readonly texts: readonly PlacedText[] };
}

/** A count as strokes, as path data, under its value; empty where there is a hole. */
export interface PlacedCountOfYear {
  readonly published: string;
  readonly derived: string;
  readonly disputed: string;
  readonly value?: PlacedText;
}

/** A report in a frame before it is turned the way of reading. */
export interface ReportSpot extends Omit<PlacedReport, 'month'> {
  /** Ends of the month on the axis of time, where the day is not known. */
  readonly month: ReportInLane['month'];
}

/** A report on the page. */
export interface PlacedReport {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSized: boolean;
  readonly ring: ReportInLane['ring'];
  readonly month: string | undefined;
}
