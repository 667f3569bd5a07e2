import { halfPixel } from '@/lib/drawing/pixels';
import type { PlacedLine, Rect } from './placedYears';
import type { TracedText } from './tracedText';
import type { Direction } from './yearDatum';

/** Turns pixels counted from where reading starts into pixels of the drawing, which have no reading direction. */
export function framePixels(width: number, dir: Direction) {
  const across = (x: number) => halfPixel(dir === 'rtl' ? width - x : x);
  return {
    across,
    rect: (x: number, y: number, w: number, h: number): Rect => ({
      x: halfPixel(dir === 'rtl' ? width - x - w : x),
      y: halfPixel(y),
      width: halfPixel(w),
      height: halfPixel(h),
    }),
    /** Text that starts at `x`. */
    line: (x: number, y: number, ...pieces: readonly TracedText[]): PlacedLine => ({
      x: across(x),
      y: halfPixel(y),
      isCentred: false,
      pieces,
    }),
  };
}
