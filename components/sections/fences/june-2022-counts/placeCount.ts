import { frameShares, type Stretch } from '@/components/charts/frameShares';
import { roundToHundredth } from '@/components/charts/pixels';
import type { Direction } from '@/components/charts/yearDatum';

/** A count as its source gives it. */
export interface Count {
  readonly value: number;
  /** Printed range, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where the source prints “at least”. */
  readonly isAtLeast: boolean;
  /** Parts that make the value; empty where there are none. */
  readonly parts: readonly number[];
}

export interface PlacedCount {
  /** Side by side: the parts, or the whole count. */
  readonly solids: readonly Stretch[];
  /** From the lowest to the highest value, where the source gives two. */
  readonly range: Stretch | undefined;
  /** Line beyond the solid end of an “at least”, which may be higher. */
  readonly open: Stretch | undefined;
}

/** Length of the open end of a count, in per cent. */
const OPEN_END_PERCENT = 8;

/**
 * Places one count, from the start of the reading direction.
 * @param largest the largest value of the thing counted: all its bars share that scale, from zero
 */
export function placeCount(
  { value, low, high, isAtLeast, parts }: Count,
  largest: number,
  dir: Direction,
): PlacedCount {
  const { stretch } = frameShares(dir);
  const along = (count: number) => roundToHundredth((count / largest) * (100 - OPEN_END_PERCENT));
  let sum = 0;
  const solids = (parts.length > 0 ? parts : [low ?? value]).map((part) => {
    const x = along(sum);
    sum += part;
    return stretch(x, roundToHundredth(along(sum) - x));
  });
  const last = along(sum);
  return {
    solids,
    range:
      low !== null && high !== null && high > low ? stretch(last, roundToHundredth(along(high) - last)) : undefined,
    open: isAtLeast ? stretch(last, OPEN_END_PERCENT) : undefined,
  };
}
