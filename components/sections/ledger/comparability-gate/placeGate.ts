import { framePixels } from '@/components/charts/framePixels';
import type { Direction } from '@/components/charts/yearDatum';

/** Sizes of one frame, px, counted from the start of the reading direction. */
export interface GateFrame {
  readonly cell: { readonly width: number; readonly height: number };
  /** Distance between the marks of a cell. */
  readonly pitch: number;
  /** Width of the whole drawing, including the names after the cells. */
  readonly width: number;
  /** Position of the bracket that groups the first rows. */
  readonly bracket: number;
  readonly dir: Direction;
}

export interface PlacedGate {
  readonly cell: GateFrame['cell'];
  readonly bracket: { readonly x: number };
  readonly dir: Direction;
  readonly width: number;
  readonly height: number;
  /** Hairlines around the cells, as one path. */
  readonly rules: string;
  /**
   * Marks of all cells as zero-length strokes, which round line caps make into dots: where two series differ, and where
   * not.
   */
  readonly differs: string;
  readonly same: string;
  /** Two lines in the cell of each series with itself, on the edge of the triangle. */
  readonly self: string;
  /** Start of the name of each series, after its cell with itself. */
  readonly names: readonly { readonly x: number; readonly y: number }[];
}

const MARKS_ACROSS = 3;

type Point = readonly [x: number, y: number];

/**
 * Places a triangle: a row for each series, with a cell for each series before it, and at its end the cell with itself.
 * @param rows for each cell of each row, whether the two series differ in each aspect: six marks, three above three
 */
export function placeGate(rows: readonly (readonly (readonly boolean[])[])[], frame: GateFrame): PlacedGate {
  const { width, height } = frame.cell;
  const { across } = framePixels(frame.width, frame.dir);
  const dots: Record<'differs' | 'same', Point[]> = { differs: [], same: [] };
  for (const [r, cells] of rows.entries())
    for (const [c, marks] of cells.entries())
      for (const [m, isDifferent] of marks.entries()) {
        const x = (c + 0.5) * width + ((m % MARKS_ACROSS) - 1) * frame.pitch;
        const y = (r + 0.5) * height + (Math.floor(m / MARKS_ACROSS) - 0.5) * frame.pitch;
        dots[isDifferent ? 'differs' : 'same'].push([across(x), y]);
      }
  const verticals = rows.map((_, r) => `M${across((r + 1) * width)} ${r * height}V${rows.length * height}`);
  const horizontals = rows.map(
    (_, r) => `M${across(0)} ${(r + 1) * height}H${across(Math.min(r + 2, rows.length) * width)}`,
  );
  return {
    cell: frame.cell,
    bracket: { x: across(frame.bracket) },
    dir: frame.dir,
    width: frame.width,
    height: rows.length * height,
    rules: [...verticals, ...horizontals].join(''),
    differs: dotsPath(dots.differs),
    same: dotsPath(dots.same),
    self: rows.map((_, r) => `M${across((r + 0.5) * width) - 5} ${(r + 0.5) * height - 2.5}h10m-10 5h10`).join(''),
    names: rows.map((_, r) => ({ x: across((r + 1) * width + 8), y: (r + 0.5) * height + 4.5 })),
  };
}

/** Moves are relative to the dot before, since repeated moves compress well. */
function dotsPath(points: readonly Point[]): string {
  return points
    .map(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0];
      return `${i === 0 ? 'M' : 'm'}${x - fromX} ${y - fromY}h0`;
    })
    .join('');
}
