import { roundToWholePixel } from './pixels';
import type { PlacedTextLine, Rect } from './placedYears';
import type { SourcedText } from './sourcedText';
import type { ReadingDirection } from './yearDatum';

/**
 * Returns functions that convert pixels counted from the start of the reading direction into pixels counted from the
 * left.
 * @param width of the frame, px
 */
export function directionalPixels(width: number, dir: ReadingDirection) {
  const across = (x: number) => roundToWholePixel(dir === 'rtl' ? width - x : x);
  return {
    across,
    /** Returns a rectangle. Each edge is rounded by itself, so that bars on one line end on one line. */
    rect: (x: number, y: number, w: number, h: number): Rect => {
      const [start, end] = [across(x), across(x + w)];
      const top = roundToWholePixel(y);
      return { x: Math.min(start, end), y: top, width: Math.abs(end - start), height: roundToWholePixel(y + h) - top };
    },
    /** Returns a line of text that starts at `x` px from the start of the frame. */
    line: (x: number, y: number, ...pieces: readonly SourcedText[]): PlacedTextLine => ({
      x: across(x),
      y: roundToWholePixel(y),
      isCentred: false,
      pieces,
    }),
  };
}
