import { type Piece, type PlacedLine, type Rect, tenth } from './placedYears';
import type { Direction } from './yearDatum';

/** Turns pixels counted from where reading starts into pixels of the drawing, which have no reading direction. */
export function framePixels(width: number, dir: Direction) {
  const across = (x: number) => tenth(dir === 'rtl' ? width - x : x);
  return {
    across,
    rect: (x: number, y: number, w: number, h: number): Rect => ({
      x: tenth(dir === 'rtl' ? width - x - w : x),
      y: tenth(y),
      width: tenth(w),
      height: tenth(h),
    }),
    /** Text that starts at `x`. */
    line: (x: number, y: number, ...pieces: readonly Piece[]): PlacedLine => ({
      x: across(x),
      y: tenth(y),
      isCentred: false,
      pieces,
    }),
  };
}
