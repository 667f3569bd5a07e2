import { halfPixel } from './pixels';

/** Where strokes stand: rows of ten in two groups of five, counted from one corner. */
export interface TallyGrid {
  readonly x: number;
  /** Edge of the first row: its foot when rows pile up, its head when they hang. */
  readonly y: number;
  readonly direction: 'up' | 'down';
  /** From stroke to stroke, and the wider step after each five. */
  readonly pitch: number;
  readonly gap: number;
  readonly height: number;
  /** From row to row. */
  readonly rowHeight: number;
}

const PER_ROW = 10;
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
export function tallyHeight(count: number, { height, rowHeight }: TallyGrid): number {
  return count === 0 ? 0 : (Math.ceil(count / PER_ROW) - 1) * rowHeight + height;
}

/** Middle of a stroke, and its head. */
function strokeAt(index: number, { x, y, direction, pitch, gap, height, rowHeight }: TallyGrid) {
  const column = index % PER_ROW;
  const row = Math.floor(index / PER_ROW);
  return {
    x: halfPixel(x + column * pitch + Math.floor(column / GROUP) * gap),
    y: halfPixel(direction === 'up' ? y - row * rowHeight - height : y + row * rowHeight),
  };
}
