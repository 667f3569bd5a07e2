import { scaleUtc } from 'd3';
import { halfPixel } from '@/lib/drawing/pixels';
import type { Rect } from './placedYears';
import { type DatedReport, type PlacedReport, placeReports, reportRadius } from './placeReports';
import type { TracedText } from './tracedText';
import { wrapPieces } from './wrapPieces';

type Pieces = readonly TracedText[];

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
  /** What happened in the second lane and is in no yearly count. */
  readonly event: { readonly day: string; readonly pieces: Pieces };
  readonly notes: readonly ReportNote[];
  readonly sizes: { readonly pieces: Pieces; readonly of: readonly { people: number; pieces: Pieces }[] };
}

/** Words beside a single report, and where they stand in a frame: from the middle of its circle. */
export interface ReportNote {
  readonly id: string;
  readonly pieces: Pieces;
  readonly across?: NoteSpot;
  readonly down?: NoteSpot;
}

interface NoteSpot {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly anchor?: 'end';
  /** Where a line leads down to the circle, from its middle; absent where the words stand beside it. */
  readonly leader?: number;
}

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
  readonly strokes: { readonly published: string; readonly derived: string; readonly disputed: string };
  readonly holes: readonly (Hole & {
    readonly area: Rect;
    readonly ground?: Rect;
    readonly texts: readonly PlacedText[];
  })[];
  readonly reports: readonly PlacedMark[];
  readonly event: string;
  readonly leaders: string;
  readonly sizes: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly texts: readonly PlacedText[];
}

/** A report on the page. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isSized: boolean;
  readonly ring: PlacedReport['ring'];
  readonly month: string | undefined;
}

/** Pixel of the start of a day, on an axis over whole years. */
export function timeScale(years: readonly CountedYear[], [start, end]: readonly [number, number]) {
  const first = years[0]?.year ?? Number.NaN;
  const scale = scaleUtc([Date.UTC(first, 0), Date.UTC(first + years.length, 0)], [start, end]);
  return (day: string) => halfPixel(scale(new Date(`${day}T00:00:00Z`)));
}

/** Lines of text, one under the other. */
export function placeLines(
  lines: readonly Pieces[],
  at: Pick<PlacedText, 'x' | 'y' | 'kind' | 'anchor'>,
  lineHeight: number,
): readonly PlacedText[] {
  return lines.map((pieces, i) => ({ ...at, y: halfPixel(at.y + i * lineHeight), pieces }));
}

/** The reports of a lane around its middle, with time across or down. */
export function placeMarks(
  lane: ReportLane,
  alongOf: (day: string) => number,
  middle: number,
  isDown: boolean,
): readonly (PlacedMark & { readonly id: string })[] {
  return placeReports(lane.reports, alongOf).map(({ id, along, across, radius, isSized, ring, month }) => {
    const side = halfPixel(middle + across);
    const [x, y] = isDown ? [side, along] : [along, side];
    const whisker = month && (isDown ? `M${x} ${month[0]}V${month[1]}` : `M${month[0]} ${y}H${month[1]}`);
    return { id, x, y, r: radius, isSized, ring, month: whisker };
  });
}

/** Words beside reports, wrapped, and the lines that lead from them. */
export function placeNotes(
  notes: readonly (NoteSpot & { readonly id: string; readonly pieces: Pieces })[],
  marks: readonly (PlacedMark & { readonly id: string })[],
  size: number,
  lineHeight: number,
): { readonly texts: readonly PlacedText[]; readonly leaders: string } {
  const placed = notes.map(({ id, pieces, dx, dy, width, anchor, leader }) => {
    const mark = marks.find((candidate) => candidate.id === id);
    if (!mark) throw new Error(`Words stand beside the report "${id}", which is not drawn.`);
    const at = {
      x: halfPixel(mark.x + dx),
      y: halfPixel(mark.y + dy),
      kind: 'label' as const,
      ...(anchor ? { anchor } : {}),
    };
    const texts = placeLines(wrapPieces(pieces, width, size), at, lineHeight);
    const foot = (texts.at(-1)?.y ?? at.y) + 6;
    const edge = mark.y - Math.sqrt(Math.max(0, mark.r ** 2 - (leader ?? 0) ** 2));
    return {
      texts,
      leader: leader === undefined ? '' : `M${halfPixel(mark.x + leader)} ${halfPixel(foot)}V${halfPixel(edge)}`,
    };
  });
  return { texts: placed.flatMap(({ texts }) => texts), leaders: placed.map(({ leader }) => leader).join('') };
}

/** The key of sizes: circles that stand on one line, one inside the other. */
export function placeSizes(sizes: FenceData['sizes'], x: number, foot: number) {
  return sizes.of.map(({ people, pieces }) => {
    const r = reportRadius(people);
    return { circle: { x, y: halfPixel(foot - r), r }, head: halfPixel(foot - 2 * r), pieces };
  });
}
