import { hundredth } from '@/components/charts/pixels';

/** A count as its source gives it. */
export interface Count {
  readonly value: number;
  /** Printed range, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where the source says “at least”. */
  readonly isLeast: boolean;
  /** Parts that make the value; empty where there are none. */
  readonly parts: readonly number[];
}

/** A stretch across, in per cent of the width that the bar has: it stretches with its column. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface PlacedCount {
  /** Side by side: the parts, or the whole count. */
  readonly solids: readonly Stretch[];
  /** From the lowest to the highest value, where the source gives two. */
  readonly range: Stretch | undefined;
  /** Beyond the solid end of a count that says “at least”: it may go on. */
  readonly open: Stretch | undefined;
}

/** How far the drawing of an open count goes on, in per cent. */
const OPEN = 8;

/** Places one count. @param most the largest value of the thing counted: all its bars share that scale, from zero. */
export function placeCount({ value, low, high, isLeast, parts }: Count, most: number): PlacedCount {
  const across = (count: number) => hundredth((count / most) * (100 - OPEN));
  let sum = 0;
  const solids = (parts.length > 0 ? parts : [low ?? value]).map((part) => {
    const x = across(sum);
    sum += part;
    return { x, width: hundredth(across(sum) - x) };
  });
  const last = across(sum);
  return {
    solids,
    range: low !== null && high !== null && high > low ? { x: last, width: hundredth(across(high) - last) } : undefined,
    open: isLeast ? { x: last, width: OPEN } : undefined,
  };
}
