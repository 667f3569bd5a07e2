import { halfPixel } from '@/components/charts/pixels';
import type { Direction } from '@/components/charts/yearDatum';

/** Where strokes stand: rows in groups of five, counted from one corner, where reading starts. */
export interface TallyGrid {
  readonly x: number;
  /** Edge of the first row: its foot when rows pile up, its head when they hang. */
  readonly y: number;
  readonly direction: 'up' | 'down';
  /** The way of the strokes in a row. */
  readonly dir: Direction;
  /** Strokes in a row; infinite where all stand in one. */
  readonly perRow: number;
  /** From stroke to stroke, and the wider step after each five. */
  readonly pitch: number;
  readonly gap: number;
  readonly height: number;
  /** From row to row. */
  readonly rowHeight: number;
}

type TallySizes = Pick<TallyGrid, 'perRow' | 'pitch' | 'gap' | 'height' | 'rowHeight'>;

/** For a count in a column of text: all strokes in one row, the first half its own width from the edge. */
const ONE_ROW = {
  y: 0,
  direction: 'down',
  perRow: Number.POSITIVE_INFINITY,
  pitch: 5,
  gap: 5,
  height: 18,
  rowHeight: 0,
} as const;
const EDGE = 1.5;

const GROUP = 5;

/**
 * Path data of the strokes from one count to another, e.g. 47 to 49 for the last two of 49. Each starts from the one
 * before it: the same few steps again and again take no room once compressed.
 */
export function placeTally(from: number, to: number, grid: TallyGrid): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const { x, y } = strokeAt(from + i, grid);
    if (i === 0) return `M${x} ${y}v${grid.height}`;
    const before = strokeAt(from + i - 1, grid);
    return `m${halfPixel(x - before.x)} ${halfPixel(y - before.y - grid.height)}v${grid.height}`;
  }).join('');
}

/** All strokes of a count in one row, in a drawing of their own. */
export function placeTallyRow(count: number, dir: Direction) {
  const width = tallyWidth(count, ONE_ROW);
  const grid: TallyGrid = { ...ONE_ROW, dir, x: dir === 'rtl' ? width - EDGE : EDGE };
  return { width, height: ONE_ROW.height, strokes: placeTally(0, count, grid) };
}

/** How high the rows of a count are together. */
export function tallyHeight(count: number, { height, rowHeight, perRow }: TallySizes): number {
  return count === 0 ? 0 : (Math.ceil(count / perRow) - 1) * rowHeight + height;
}

/** How wide the longest row of a count is. */
export function tallyWidth(count: number, sizes: TallySizes): number {
  return count === 0 ? 0 : halfPixel(alongRow(Math.min(count, sizes.perRow) - 1, sizes)) + sizes.pitch;
}

/** Middle of a stroke, and its head. */
function strokeAt(index: number, grid: TallyGrid) {
  const { x, y, direction, dir, perRow, height, rowHeight } = grid;
  const along = alongRow(index % perRow, grid);
  const row = Math.floor(index / perRow);
  return {
    x: halfPixel(dir === 'rtl' ? x - along : x + along),
    y: halfPixel(direction === 'up' ? y - row * rowHeight - height : y + row * rowHeight),
  };
}

/** From the first stroke of a row to another. */
function alongRow(column: number, { pitch, gap }: TallySizes): number {
  return column * pitch + Math.floor(column / GROUP) * gap;
}
