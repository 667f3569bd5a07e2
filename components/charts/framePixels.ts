import { wholePixel } from './pixels';
import type { PlacedLine, Rect } from './placedYears';
import type { TracedText } from './tracedText';
import type { Direction } from './yearDatum';

/**
 * Returns functions that convert pixels counted from the start of the reading direction into pixels counted from the
 * left.
 * @param width of the frame, px
 */
export function framePixels(width: number, dir: Direction) {
  const across = (x: number) => wholePixel(dir === 'rtl' ? width - x : x);
  return {
    across,
    /** Returns a rectangle. Each edge is rounded by itself, so that bars on one line end on one line. */
    rect: (x: number, y: number, w: number, h: number): Rect => {
      const [start, end] = [across(x), across(x + w)];
      const top = wholePixel(y);
      return { x: Math.min(start, end), y: top, width: Math.abs(end - start), height: wholePixel(y + h) - top };
    },
    /** Returns a line of text that starts at `x` px from the start of the frame. */
    line: (x: number, y: number, ...pieces: readonly TracedText[]): PlacedLine => ({
      x: across(x),
      y: wholePixel(y),
      isCentred: false,
      pieces,
    }),
  };
}
