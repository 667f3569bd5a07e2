import { scaleLinear } from 'd3';
import { createPercentMirroring } from '@/components/charts/createPercentMirroring';
import { roundToHundredth } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** A segment of a bar: a value in the unit that all numbers of the claim share. */
export interface ReadingBarSegment {
  readonly value: number;
  /** Whether we computed the value, which is then drawn as an outline. */
  readonly isDerived: boolean;
  /**
   * Index, among the numbers of the sentence, of the number that the segment shows in whole or in part. When the
   * reading changes, segments of one number move to each other's positions.
   */
  readonly token: number;
}

/** One bar of a reading: segments side by side, with a bracket over them where their total is printed. */
export interface ReadingBar {
  readonly segments: readonly ReadingBarSegment[];
  readonly hasBracket: boolean;
  /** Words under the segments; two short captions share a line. Default: each has a separate line. */
  readonly captions?: readonly string[];
}

/**
 * A segment of a bar: x and width in per cent of the drawing's width, so that bars stretch, and y in px, so that words
 * keep their size.
 */
export interface PlacedReadingBarSegment {
  readonly x: number;
  readonly width: number;
  readonly isDerived: boolean;
  readonly token: number;
  /** Whether the value fits inside the segment; if not, it is printed with the caption below. */
  readonly fitsValue: boolean;
  readonly caption: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

export interface PlacedReadingBar {
  readonly y: number;
  /** The bar extends from `start` to `end`, in per cent of the drawing's width from the left. */
  readonly start: number;
  readonly end: number;
  /** Top of the bracket, px from the top of the drawing; absent where the bar has no bracket. */
  readonly bracketY: number | undefined;
  readonly segments: readonly PlacedReadingBarSegment[];
}

export interface PlacedReadingBars {
  readonly height: number;
  readonly dir: ReadingDirection;
  readonly bars: readonly PlacedReadingBar[];
}

export const READING_BAR_HEIGHT_PX = 40;
const BRACKET_HEIGHT_PX = 34;
const CAPTION_HEIGHT_PX = 20;
const BAR_GAP_PX = 12;
/** Minimum width of the drawing of a reading, px. */
const MIN_READING_WIDTH_PX = 272;
/** Width of a digit in a label on a bar, px. */
const DIGIT_WIDTH_PX = 8;
/** Width of a character of a caption, px: an overestimate, so that captions do not overlap. */
const CAPTION_CHARACTER_PX = 6.6;

/**
 * Places the bars of one reading, from the side on which text starts.
 * @param largestSum the largest sum of any bar in any reading of the claim, because all are drawn on one scale
 */
export function placeReadingBars(
  bars: readonly ReadingBar[],
  largestSum: number,
  dir: ReadingDirection,
): PlacedReadingBars {
  const along = scaleLinear([0, largestSum], [0, 100]);
  const { across, stretch } = createPercentMirroring(dir);
  let y = 0;
  const placed = bars.map(({ segments, hasBracket, captions }): PlacedReadingBar => {
    const bracketY = hasBracket ? y + BRACKET_HEIGHT_PX - 10 : undefined;
    if (hasBracket) y += BRACKET_HEIGHT_PX;
    const top = y;
    let sum = 0;
    const barWidth = (along(segments.reduce((all, { value }) => all + value, 0)) / 100) * MIN_READING_WIDTH_PX;
    const lines = segments.length === 2 && captions && captionsFit(captions, barWidth) ? 1 : segments.length;
    const placedSegments = segments.map((segment, i): PlacedReadingBarSegment => {
      const x = along(sum);
      sum += segment.value;
      const width = along(segment.value);
      const isLast = i === segments.length - 1;
      const isAlone = segments.length === 1;
      const characters = String(Math.round(segment.value)).length + 1 + (captions?.[i] ?? '').length;
      const captionWidth = characters * CAPTION_CHARACTER_PX;
      const roomAfterStart = (1 - x / 100) * MIN_READING_WIDTH_PX;
      // The last caption ends with its bar, unless it is longer than the bar and has room after the segment's start.
      const endsWithBar = isLast && !isAlone && (captionWidth < barWidth || captionWidth > roomAfterStart);
      return {
        ...stretch(roundToHundredth(x), roundToHundredth(width)),
        isDerived: segment.isDerived,
        token: segment.token,
        fitsValue: (width / 100) * MIN_READING_WIDTH_PX > String(Math.round(segment.value)).length * DIGIT_WIDTH_PX + 8,
        caption: {
          x: across(roundToHundredth(endsWithBar ? x + width : x)),
          y: top + READING_BAR_HEIGHT_PX + CAPTION_HEIGHT_PX * (lines === 1 ? 1 : i + 1) - 4,
          anchor: endsWithBar ? 'end' : 'start',
        },
      };
    });
    y = top + READING_BAR_HEIGHT_PX + CAPTION_HEIGHT_PX * lines + BAR_GAP_PX;
    return { y: top, start: across(0), end: across(roundToHundredth(along(sum))), bracketY, segments: placedSegments };
  });
  return { height: y - BAR_GAP_PX, dir, bars: placed };
}

/**
 * Returns whether two captions, and a value before one of them, fit side by side under their bar.
 * @param width width of the bar, px
 */
function captionsFit(captions: readonly string[], width: number): boolean {
  const characters = captions.reduce((sum, caption) => sum + caption.length, 0) + 6;
  return characters * CAPTION_CHARACTER_PX < width;
}
