import { directionalPercents, type PercentSpan } from '@/components/charts/directionalPercents';
import { roundToHundredth } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Values of a count, as its source prints them. */
export interface CountValues {
  readonly value: number;
  /** Printed range. Null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where the source prints “at least”. */
  readonly isAtLeast: boolean;
  /** Parts that make the value; empty where there are none. */
  readonly parts: readonly number[];
}

export interface PlacedCountBar {
  /**
   * Bars of the parts, side by side, or one bar of the whole count. Positions here are per cent of the drawing's width.
   */
  readonly solids: readonly PercentSpan[];
  /** Bar from the lowest to the highest value. Undefined where the source prints one value. */
  readonly range: PercentSpan | undefined;
  /** Line after the bar of an “at least”, because the true number may be higher. Undefined elsewhere. */
  readonly open: PercentSpan | undefined;
}

/** Length of the line after an “at least”, in per cent of the drawing's width. */
const OPEN_END_PERCENT = 8;

/**
 * Places the bar of one count, from the side at which reading starts.
 * @param largest largest value of the thing counted, which sets the common scale from zero
 */
export function placeCountBar(
  { value, low, high, isAtLeast, parts }: CountValues,
  largest: number,
  dir: ReadingDirection,
): PlacedCountBar {
  const { stretch } = directionalPercents(dir);
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
