import { hundredth } from './pixels';
import type { Direction } from './yearDatum';

/** A stretch across, in per cent of a width that is not known here: it stretches with its column. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Turns per cent counted from where reading starts into per cent of the drawing, which has no reading direction. */
export function frameShares(dir: Direction) {
  const across = (x: number) => (dir === 'rtl' ? hundredth(100 - x) : x);
  return {
    across,
    /** What starts at `x` and is `width` long. */
    stretch: (x: number, width: number): Stretch => ({ x: dir === 'rtl' ? across(x + width) : x, width }),
  };
}
