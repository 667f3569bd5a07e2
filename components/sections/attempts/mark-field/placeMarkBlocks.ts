import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import { roundToHundredth, roundToTenth } from '@/components/charts/pixels';
import type { Rect } from '@/components/charts/placedYears';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Layout of squares in blocks: sizes and the reading direction. */
export interface MarkBlocksFrame {
  /** Side in px of a tile, which contains one square and the gap around it. */
  readonly tile: number;
  /** Maximum number of blocks in a row. A block has ten by ten squares. */
  readonly maxBlocksPerRow: number;
  /** Gap between two blocks, as a number of tiles, so that all squares are on one grid. */
  readonly gap: number;
  readonly dir: ReadingDirection;
}

/** Squares in blocks of ten by ten, with sizes and positions in px of the drawing. */
export interface PlacedMarkBlocks {
  readonly width: number;
  readonly height: number;
  /**
   * Outline, as SVG path data in px, of the area of all full squares with the gaps between them. The drawing fills it
   * with a pattern of squares; the last, partial square is drawn separately.
   */
  readonly outline: string;
  /** Tile of the last, partly filled square, and its filled part, 0 to 1. Absent for a whole number of squares. */
  readonly part?: { readonly tile: Rect; readonly share: number };
  /** Distance in px from the edge of a tile to its square, and side of the square in px. */
  readonly mark: { readonly inset: number; readonly side: number };
  /** Returns position and size in px of the tile at an index, which counts from 0 in the order of filling. */
  readonly tileAt: (index: number) => Rect;
}

/** Side of a square as a share of the side of its tile. */
const MARK_SHARE = 0.76;

/** Number of squares along each side of a block. */
const MARKS_PER_SIDE = 10;

/**
 * Computes the positions of squares in blocks of ten by ten. Blocks, and columns in them, are filled in the reading
 * direction; a fraction becomes a partly filled square.
 * @param amount number of squares, such as 631.21
 */
export function placeMarkBlocks(
  amount: number,
  { tile, maxBlocksPerRow, gap, dir }: MarkBlocksFrame,
): PlacedMarkBlocks {
  const whole = Math.floor(amount);
  const share = amount - whole;
  const step = (MARKS_PER_SIDE + gap) * tile;
  const cells = Math.ceil(amount);
  const blocks = Math.ceil(cells / MARKS_PER_SIDE ** 2);
  const rest = cells - (blocks - 1) * MARKS_PER_SIDE ** 2;
  const width =
    blocks === 0 ? 0 : blocks > maxBlocksPerRow ? maxBlocksPerRow * step - gap * tile : widthOfRow(blocks, rest);
  const height = blocks === 0 ? 0 : (Math.ceil(blocks / maxBlocksPerRow) - 1) * step + MARKS_PER_SIDE * tile;
  const { rect } = createPixelMirroring(width, dir);

  /** Returns the width in px of a single row of blocks, the last of which may have fewer columns. */
  function widthOfRow(count: number, last: number): number {
    return (count - 1) * step + Math.ceil(last / MARKS_PER_SIDE) * tile;
  }

  function corner(block: number): readonly [x: number, y: number] {
    return [(block % maxBlocksPerRow) * step, Math.floor(block / maxBlocksPerRow) * step];
  }

  /**
   * Rectangles in px around whole squares: in each block one around the full columns, and one around the partial
   * column.
   */
  const areas: Rect[] = [];
  for (let block = 0; block * MARKS_PER_SIDE ** 2 < whole; block += 1) {
    const [x, y] = corner(block);
    const marks = Math.min(whole - block * MARKS_PER_SIDE ** 2, MARKS_PER_SIDE ** 2);
    const columns = Math.floor(marks / MARKS_PER_SIDE);
    const begun = marks % MARKS_PER_SIDE;
    if (columns > 0) areas.push(rect(x, y, columns * tile, MARKS_PER_SIDE * tile));
    if (begun > 0) areas.push(rect(x + columns * tile, y, tile, begun * tile));
  }

  function tileAt(index: number): Rect {
    const [x, y] = corner(Math.floor(index / MARKS_PER_SIDE ** 2));
    const inBlock = index % MARKS_PER_SIDE ** 2;
    return rect(x + Math.floor(inBlock / MARKS_PER_SIDE) * tile, y + (inBlock % MARKS_PER_SIDE) * tile, tile, tile);
  }

  const side = roundToTenth(tile * MARK_SHARE);
  return {
    width,
    height,
    outline: areas.map(({ x, y, width: w, height: h }) => `M${x} ${y}h${w}v${h}h${-w}z`).join(''),
    ...(share > 0 ? { part: { tile: tileAt(whole), share } } : {}),
    mark: { inset: roundToHundredth((tile - side) / 2), side },
    tileAt,
  };
}
