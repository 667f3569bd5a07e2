import { scaleUtc } from 'd3';
import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import { roundToWholePixel } from '@/components/charts/pixels';
import { wrapSourcedText } from '@/components/charts/wrapText';
import type { ReadingDirection } from '@/components/charts/yearDatum';
import type { TallyStrokesGrid } from '../placeTally';
import type { FenceFrame, TextPosition } from './fenceFrames';
import type { FenceYearNumbers, PlacedText, SourcedTextPieces } from './placedFences';

/** Point in a drawing, in px. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

export type FenceGeometry = ReturnType<typeof createFenceGeometry>;

/**
 * Returns functions that compute positions in one layout of `fence-reports`. They take days, and distances in px from
 * the side where reading starts; most results are px from the left edge.
 * @param dir reading direction of the page
 */
export function createFenceGeometry(years: readonly FenceYearNumbers[], frame: FenceFrame, dir: ReadingDirection) {
  const { isDown, width, fontSize, lineHeight } = frame;
  const { across: toPage, rect } = createPixelMirroring(width, dir);
  const first = years[0]?.year ?? Number.NaN;
  const scale = scaleUtc([Date.UTC(first, 0), Date.UTC(first + years.length, 0)], frame.time);

  /**
   * Returns the point at `along` px on the time axis and `across` px at a right angle to it, measured from the side
   * where reading starts.
   */
  const point = (along: number, across: number): PixelPoint =>
    isDown ? { x: across, y: along } : { x: along, y: across };

  /** Returns a horizontal or vertical line between two points as SVG path data, in px from the left edge. */
  function line(from: PixelPoint, to: PixelPoint): string {
    const end = from.x === to.x ? `V${roundToWholePixel(to.y)}` : `H${toPage(to.x)}`;
    return `M${toPage(from.x)} ${roundToWholePixel(from.y)}${end}`;
  }

  return {
    frame,
    toPage,
    rect,
    point,
    line,
    /** Returns the position in px of the start of a day on the time axis. @param day such as `2022-06-24` */
    at: (day: string) => roundToWholePixel(scale(new Date(`${day}T00:00:00Z`))),
    lineAlong: (across: number, from: number, to: number) => line(point(from, across), point(to, across)),
    lineAcross: (along: number, [from, to]: FenceFrame['rule']) => line(point(along, from), point(along, to)),
    /**
     * Returns the grid for tally strokes that start at the given point. `x` is not rounded, because strokes are centred
     * on half pixels.
     */
    grid: (x: number, y: number): TallyStrokesGrid => ({
      ...frame.counts.strokes,
      dir,
      x: dir === 'rtl' ? width - x : x,
      y,
    }),
    /**
     * Breaks a text into lines of at most `room` px, and returns the lines with their positions, one below the other.
     */
    words(
      pieces: SourcedTextPieces,
      { x, y, kind = 'label', anchor, width: room = Number.POSITIVE_INFINITY, above = 0 }: TextPosition,
    ): readonly PlacedText[] {
      const lines = wrapSourcedText(pieces, room, fontSize);
      const top = y - above * (lines.length - 1) * lineHeight;
      const at = { x: toPage(x), kind, ...(anchor ? { anchor } : {}) };
      return lines.map((words, i) => ({ ...at, y: roundToWholePixel(top + i * lineHeight), pieces: words }));
    },
  };
}
