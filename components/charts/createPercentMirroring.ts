import { roundToHundredth } from './pixels';
import type { ReadingDirection } from './yearDatum';

/** The left edge and the width of a mark, in per cent of the drawing's width, which only the browser knows. */
export interface PercentSpan {
  readonly x: number;
  readonly width: number;
}

/**
 * Returns functions that convert percentages of a width, measured from the side on which text starts, into percentages
 * measured from the left.
 */
export function createPercentMirroring(dir: ReadingDirection) {
  const across = (x: number) => (dir === 'rtl' ? roundToHundredth(100 - x) : x);
  return {
    across,
    /** Returns the left edge and the width of a mark that starts at `x` and is `width` long, all in per cent. */
    stretch: (x: number, width: number): PercentSpan => ({ x: dir === 'rtl' ? across(x + width) : x, width }),
  };
}
