/**
 * Frames of a field of marks, in px and blocks. Tiles are as large as the seven blocks of the year allow: seven across,
 * three on phones, or two on tablets that show the field alone in a tall and narrow box.
 */
export const MARK_FRAMES = {
  wide: { tile: 16, across: 7, gap: 1 },
  narrow: { tile: 10, across: 3, gap: 1 },
  tall: { tile: 10, across: 2, gap: 1 },
} as const;

export type MarkFrame = keyof typeof MARK_FRAMES;
