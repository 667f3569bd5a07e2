/**
 * Frames of a field of marks. Tiles are as large as the whole year leaves room for: six blocks and a begun one across,
 * or three, as on phones, or two, where a tablet shows the field alone in a high and narrow place.
 */
export const MARK_FRAMES = {
  wide: { tile: 16, across: 7, gap: 1 },
  narrow: { tile: 10, across: 3, gap: 1 },
  tall: { tile: 10, across: 2, gap: 1 },
} as const;

export type MarkFrame = keyof typeof MARK_FRAMES;
