import { roundToHundredth } from './pixels';
import type { Direction } from './yearDatum';

/** A horizontal stretch, in per cent of a width that only the browser knows. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Converts per cent counted from the start of the reading direction into per cent counted from the left. */
export function frameShares(dir: Direction) {
  const across = (x: number) => (dir === 'rtl' ? roundToHundredth(100 - x) : x);
  return {
    across,
    /** A stretch that starts at `x` and is `width` long, both in per cent. */
    stretch: (x: number, width: number): Stretch => ({ x: dir === 'rtl' ? across(x + width) : x, width }),
  };
}
