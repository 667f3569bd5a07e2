/**
 * Frames of the chart: side of a tile in px, blocks in a row, and gap between blocks in tiles. Tiles are as large as
 * the seven blocks of 2021 allow: in one row, in rows of three on phones, or in rows of two on tablets that show the
 * field alone in a tall and narrow box.
 */
export const MARK_FRAMES = {
  wide: { tile: 16, across: 7, gap: 1 },
  narrow: { tile: 10, across: 3, gap: 1 },
  tall: { tile: 10, across: 2, gap: 1 },
} as const;

export type MarkFrame = keyof typeof MARK_FRAMES;
