import { roundToHalfPixel } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Layout of tally strokes in px: rows of groups of five, which start at the side where reading starts. */
export interface TallyStrokesGrid {
  readonly x: number;
  /** Edge of the first row in px: its lower edge if rows grow upwards, its upper edge if they grow downwards. */
  readonly y: number;
  readonly direction: 'up' | 'down';
  /** Reading direction, in which the strokes of a row follow each other. */
  readonly dir: ReadingDirection;
  /** Maximum number of strokes in a row; `Infinity` for a single row. */
  readonly perRow: number;
  /** Distance in px between two strokes (`pitch`), and additional gap in px after each group of five (`gap`). */
  readonly pitch: number;
  readonly gap: number;
  readonly height: number;
  /** Distance in px from the top of one row to the top of the next. */
  readonly rowHeight: number;
}

type TallySizes = Pick<TallyStrokesGrid, 'perRow' | 'pitch' | 'gap' | 'height' | 'rowHeight'>;

/** Layout in px of tally strokes within a column of text: all strokes in one row. */
const ONE_ROW = {
  y: 0,
  direction: 'down',
  perRow: Number.POSITIVE_INFINITY,
  pitch: 5,
  gap: 5,
  height: 18,
  rowHeight: 0,
} as const;
const EDGE_PX = 1.5;

const GROUP_SIZE = 5;

/**
 * Returns the SVG path data of the strokes after `from`, up to and including `to`: 47 and 49 give the last two of 49.
 * Each move is relative to the stroke before it, because repeated moves compress well.
 */
export function placeTallyStrokes(from: number, to: number, grid: TallyStrokesGrid): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const { x, y } = strokeAt(from + i, grid);
    if (i === 0) return `M${x} ${y}v${grid.height}`;
    const before = strokeAt(from + i - 1, grid);
    return `m${roundToHalfPixel(x - before.x)} ${roundToHalfPixel(y - before.y - grid.height)}v${grid.height}`;
  }).join('');
}

/**
 * Computes a separate drawing of a number as tally strokes in one row: its size in px, and the strokes as SVG path
 * data.
 */
export function placeTallyStrokesInRow(count: number, dir: ReadingDirection) {
  const width = tallyStrokesWidthPx(count, ONE_ROW);
  const grid: TallyStrokesGrid = { ...ONE_ROW, dir, x: dir === 'rtl' ? width - EDGE_PX : EDGE_PX };
  return { width, height: ONE_ROW.height, strokes: placeTallyStrokes(0, count, grid) };
}

/** Returns the height in px of all rows of strokes for a number. */
export function tallyStrokesHeightPx(count: number, { height, rowHeight, perRow }: TallySizes): number {
  return count === 0 ? 0 : (Math.ceil(count / perRow) - 1) * rowHeight + height;
}

/** Returns the width in px of the longest row of strokes for a number. */
export function tallyStrokesWidthPx(count: number, sizes: TallySizes): number {
  return count === 0 ? 0 : roundToHalfPixel(alongRow(Math.min(count, sizes.perRow) - 1, sizes)) + sizes.pitch;
}

/** Returns the middle (x) and the upper end (y) of a stroke in px. @param index position of the stroke, from 0 */
function strokeAt(index: number, grid: TallyStrokesGrid) {
  const { x, y, direction, dir, perRow, height, rowHeight } = grid;
  const along = alongRow(index % perRow, grid);
  const row = Math.floor(index / perRow);
  return {
    x: roundToHalfPixel(dir === 'rtl' ? x - along : x + along),
    y: roundToHalfPixel(direction === 'up' ? y - row * rowHeight - height : y + row * rowHeight),
  };
}

/** Returns the distance in px from the first stroke of a row to the stroke in a column, which counts from 0. */
function alongRow(column: number, { pitch, gap }: TallySizes): number {
  return column * pitch + Math.floor(column / GROUP_SIZE) * gap;
}
