import { halfPixel } from '@/components/charts/pixels';

/** Where strokes stand: rows in groups of five, counted from one corner. */
export interface TallyGrid {
  readonly x: number;
  /** Edge of the first row: its foot when rows pile up, its head when they hang. */
  readonly y: number;
  readonly direction: 'up' | 'down';
  /** Strokes in a row; infinite where all stand in one. */
  readonly perRow: number;
  /** From stroke to stroke, and the wider step after each five. */
  readonly pitch: number;
  readonly gap: number;
  readonly height: number;
  /** From row to row. */
  readonly rowHeight: number;
}

/** For a count in a column of text: all strokes in one row. */
export const ONE_ROW: TallyGrid = {
  x: 1.5,
  y: 0,
  direction: 'down',
  perRow: Number.POSITIVE_INFINITY,
  pitch: 5,
  gap: 5,
  height: 18,
  rowHeight: 0,
};

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

/** How high the rows of a count are together. */
export function tallyHeight(count: number, { height, rowHeight, perRow }: TallyGrid): number {
  return count === 0 ? 0 : (Math.ceil(count / perRow) - 1) * rowHeight + height;
}

/** How wide the longest row of a count is. */
export function tallyWidth(count: number, grid: TallyGrid): number {
  return count === 0 ? 0 : strokeAt(Math.min(count, grid.perRow) - 1, grid).x - grid.x + grid.pitch;
}

/** Middle of a stroke, and its head. */
function strokeAt(index: number, { x, y, direction, perRow, pitch, gap, height, rowHeight }: TallyGrid) {
  const column = index % perRow;
  const row = Math.floor(index / perRow);
  return {
    x: halfPixel(x + column * pitch + Math.floor(column / GROUP) * gap),
    y: halfPixel(direction === 'up' ? y - row * rowHeight - height : y + row * rowHeight),
  };
}
