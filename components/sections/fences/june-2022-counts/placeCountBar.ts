import { createPercentMirroring, type PercentSpan } from '@/components/charts/createPercentMirroring';
import { roundToHundredth } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Number of people in a count, as its source prints it. */
export interface CountValues {
  readonly value: number;
  /** Lowest and highest value of a printed range. Both are null if the source prints one value. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where the source prints “at least”. */
  readonly isAtLeast: boolean;
  /** Values of the parts that add up to `value`; empty if the source prints no parts. */
  readonly parts: readonly number[];
}

/** Parts of the bar of one count, each with its left edge and width as percentages of the drawing's width. */
export interface PlacedCountBar {
  /**
   * Bars of the parts side by side, or one bar of the whole count, as percentages of the drawing's width from the left.
   */
  readonly parts: readonly PercentSpan[];
  /**
   * Bar from the lowest to the highest value, as percentages of the drawing's width. Undefined if the source prints one
   * value.
   */
  readonly range: PercentSpan | undefined;
  /**
   * Line after the bar of an “at least” count, because the true number may be higher, as percentages of the drawing's
   * width. Undefined for other counts.
   */
  readonly open: PercentSpan | undefined;
}

/** Length of the line after the bar of an “at least” count, as a percentage of the drawing's width. */
const OPEN_END_PERCENT = 8;

/**
 * Computes the bar of one count, which starts at the side where reading starts, as percentages of the drawing's width.
 * @param largest largest value in the category, which sets the common scale from zero
 */
export function placeCountBar(
  { value, low, high, isAtLeast, parts }: CountValues,
  largest: number,
  dir: ReadingDirection,
): PlacedCountBar {
  const { stretch } = createPercentMirroring(dir);
  const along = (count: number) => roundToHundredth((count / largest) * (100 - OPEN_END_PERCENT));
  let sum = 0;
  const solids = (parts.length > 0 ? parts : [low ?? value]).map((part) => {
    const x = along(sum);
    sum += part;
    return stretch(x, roundToHundredth(along(sum) - x));
  });
  const last = along(sum);
  return {
    parts: solids,
    range:
      low !== null && high !== null && high > low ? stretch(last, roundToHundredth(along(high) - last)) : undefined,
    open: isAtLeast ? stretch(last, OPEN_END_PERCENT) : undefined,
  };
}
