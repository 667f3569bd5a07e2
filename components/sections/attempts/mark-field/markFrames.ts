/**
 * Layouts of the squares in `mark-field`: side of a square's tile in px, number of blocks in a row, and gap between
 * blocks in tiles. `wide` has the seven blocks of 2021 in one row; `narrow`, for phones, has rows of three; `tall`, for
 * tablets in the step that shows only 2021, rows of two.
 */
export const MARK_FRAMES = {
  wide: { tile: 16, maxBlocksPerRow: 7, gap: 1 },
  narrow: { tile: 10, maxBlocksPerRow: 3, gap: 1 },
  tall: { tile: 10, maxBlocksPerRow: 2, gap: 1 },
} as const;

/** Name of a layout of the squares: `wide`, `narrow` or `tall`. */
export type MarkFieldFrameName = keyof typeof MARK_FRAMES;
