import { scaleUtc } from 'd3';
import { wholePixel } from '@/components/charts/pixels';
import { wrapPieces } from '@/components/charts/wrapPieces';
import type {
  CountedYear,
  FenceData,
  NoteSpot,
  Pieces,
  PlacedReport,
  PlacedText,
  ReportLane,
  ReportSpot,
} from './placedFences';
import { placeFenceReports, reportRadius } from './placeFenceReports';

/** Scale from a day to the pixel of its start, on an axis over whole years. */
export function timeScale(years: readonly CountedYear[], [start, end]: readonly [number, number]) {
  const first = years[0]?.year ?? Number.NaN;
  const scale = scaleUtc([Date.UTC(first, 0), Date.UTC(first + years.length, 0)], [start, end]);
  return (day: string) => wholePixel(scale(new Date(`${day}T00:00:00Z`)));
}

/** Places lines of text one under the other. */
export function placeLines(
  lines: readonly Pieces[],
  at: Pick<PlacedText, 'x' | 'y' | 'kind' | 'anchor'>,
  lineHeight: number,
): readonly PlacedText[] {
  return lines.map((pieces, i) => ({ ...at, y: wholePixel(at.y + i * lineHeight), pieces }));
}

/** Places the reports of a lane around its middle, with time across or down; coordinates start where reading starts. */
export function placeLane(
  lane: ReportLane,
  alongOf: (day: string) => number,
  middle: number,
  isDown: boolean,
): readonly ReportSpot[] {
  return placeFenceReports(lane.reports, alongOf).map(({ id, along, across, radius, isSized, ring, month }) => {
    const side = wholePixel(middle + across);
    const [x, y] = isDown ? [side, along] : [along, side];
    return { id, x, y, r: radius, isSized, ring, month };
  });
}

/** Converts the reports of a frame into the reading direction of the page. */
export function orientReports(
  spots: readonly ReportSpot[],
  across: (x: number) => number,
  isDown: boolean,
): readonly PlacedReport[] {
  return spots.map(({ month, ...spot }) => {
    const x = across(spot.x);
    if (!month) return { ...spot, x, month };
    const [start, end] = month;
    return {
      ...spot,
      x,
      month: isDown ? `M${x} ${start}V${end}` : `M${across(start)} ${spot.y}H${across(end)}`,
    };
  });
}

/** Converts the words of a frame into the reading direction of the page. */
export function mirrorTexts(texts: readonly PlacedText[], across: (x: number) => number): readonly PlacedText[] {
  return texts.map((text) => ({ ...text, x: across(text.x) }));
}

/** A line from words down to a circle. */
interface Leader {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Leaders as path data, in the reading direction of the page. */
export function orientLeaders(leaders: readonly Leader[], across: (x: number) => number): string {
  return leaders.map(({ x, from, to }) => `M${across(x)} ${from}V${to}`).join('');
}

/** Words beside reports, wrapped, and their leaders. */
export function placeNotes(
  notes: readonly (NoteSpot & { readonly id: string; readonly pieces: Pieces })[],
  marks: readonly ReportSpot[],
  size: number,
  lineHeight: number,
): { readonly texts: readonly PlacedText[]; readonly leaders: readonly Leader[] } {
  const placed = notes.map(({ id, pieces, dx, dy, isAbove, width, anchor, leader }) => {
    const mark = marks.find((candidate) => candidate.id === id);
    if (!mark) throw new Error(`Words are placed beside the report "${id}", which is not drawn.`);
    const lines = wrapPieces(pieces, width, size);
    const at = {
      x: wholePixel(mark.x + dx),
      y: wholePixel(mark.y + dy - (isAbove ? (lines.length - 1) * lineHeight : 0)),
      kind: 'label' as const,
      ...(anchor ? { anchor } : {}),
    };
    const texts = placeLines(lines, at, lineHeight);
    const foot = (texts.at(-1)?.y ?? at.y) + 6;
    const edge = mark.y - Math.sqrt(Math.max(0, mark.r ** 2 - (leader ?? 0) ** 2));
    return {
      texts,
      leaders:
        leader === undefined ? [] : [{ x: wholePixel(mark.x + leader), from: wholePixel(foot), to: wholePixel(edge) }],
    };
  });
  return { texts: placed.flatMap(({ texts }) => texts), leaders: placed.flatMap(({ leaders }) => leaders) };
}

/** Position and maximum width of words that may wrap. */
interface Words {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Words among the reports: the key of sizes, and the first year of the collection. */
export function placeReportWords(
  { sizes, collected }: FenceData,
  placed: readonly PlacedSize[],
  at: { readonly sizes: Words; readonly people: number; readonly collected: Words },
  size: number,
  lineHeight: number,
): readonly PlacedText[] {
  const wrapped = (pieces: Pieces, { x, y, width }: Words) =>
    placeLines(wrapPieces(pieces, width, size), { x, y, kind: 'quiet' }, lineHeight);
  return [
    ...wrapped(sizes.pieces, at.sizes),
    ...placed.map(({ head, pieces }): PlacedText => ({ x: at.people, y: wholePixel(head + 8), kind: 'quiet', pieces })),
    ...wrapped(collected.pieces, at.collected),
  ];
}

interface PlacedSize {
  readonly circle: { readonly x: number; readonly y: number; readonly r: number };
  /** Top of the circle. */
  readonly head: number;
  readonly pieces: Pieces;
}

/** The key of sizes: circles on one baseline, one inside the other. */
export function placeSizes(sizes: FenceData['sizes'], x: number, foot: number): readonly PlacedSize[] {
  return sizes.of.map(({ people, pieces }) => {
    const r = reportRadius(people);
    return { circle: { x, y: wholePixel(foot - r), r }, head: wholePixel(foot - 2 * r), pieces };
  });
}
