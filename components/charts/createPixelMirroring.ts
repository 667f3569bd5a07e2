import { roundToWholePixel } from './pixels';
import type { PlacedTextLine, Rect } from './placedYears';
import type { SourcedText } from './sourcedText';
import type { ReadingDirection } from './yearDatum';

/**
 * Returns functions that convert pixels measured from the side on which text starts into pixels measured from the left.
 * @param width width of the frame, px
 */
export function createPixelMirroring(width: number, dir: ReadingDirection) {
  const across = (x: number) => roundToWholePixel(dir === 'rtl' ? width - x : x);
  return {
    across,
    /**
     * Returns the rectangle that starts `x` px from the start of the frame. Each edge is rounded separately, so that
     * bars that end on one line still do so after rounding.
     */
    rect: (x: number, y: number, w: number, h: number): Rect => {
      const [start, end] = [across(x), across(x + w)];
      const top = roundToWholePixel(y);
      return { x: Math.min(start, end), y: top, width: Math.abs(end - start), height: roundToWholePixel(y + h) - top };
    },
    /** Returns a line of text that starts `x` px from the start of the frame, with its baseline `y` px from the top. */
    line: (x: number, y: number, ...pieces: readonly SourcedText[]): PlacedTextLine => ({
      x: across(x),
      y: roundToWholePixel(y),
      isCentred: false,
      pieces,
    }),
  };
}
