import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { roundToTenth } from '@/components/charts/pixels';
import type { ReadingBar, ReadingBarSegment } from '@/components/claim/placeReadingBars';
import type { CardFormat } from './cards';
import { chooseBarValueFontSize, type ValueInBar, valueFitsIntoBar } from './chooseBarValueFontSize';

/** Position of a caption below or beside its bar, px from the start of the bars and the top of the drawing. */
export interface PlacedBarCaption {
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly align: 'start' | 'centre' | 'end';
}

/** A segment of a bar, px from the start of the bars. */
export interface PlacedCardBarSegment {
  readonly start: number;
  readonly width: number;
  readonly isDerived: boolean;
  readonly hasValueInside: boolean;
  /**
   * How the caption contains the value: `above`, in large type on a separate line above the words; `before`, in large
   * type before the words; or `small`, in the size of the words, where several captions are beside one bar. Absent
   * where the value is inside the segment only.
   */
  readonly valueInCaption?: 'above' | 'before' | 'small';
  readonly caption: PlacedBarCaption;
}

export interface PlacedCardBar {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Top of the bracket over the bar, px. Absent where the bar has a single number and no bracket. */
  readonly bracketTop?: number;
  readonly segments: readonly PlacedCardBarSegment[];
}

export interface PlacedReadingCard {
  readonly height: number;
  readonly bars: readonly PlacedCardBar[];
  readonly captionHeight: number;
  /** Name of the class that sets the font size of captions and totals. */
  readonly words: 'card-label' | 'card-small';
  /** Font size of the values inside the bars, px. */
  readonly valueSize: number;
}

/** Texts of the segments of one bar; the widths of the texts determine where captions fit. */
export interface CardBarTexts {
  readonly segments: readonly { readonly value: string; readonly caption: string }[];
}

/** Sizes of one bar, its bracket, caption distance and values, px. */
interface BarSize {
  readonly height: number;
  /** Combined height of the total above a bar and of the bracket between the two, px. */
  readonly bracket: number;
  /** Distance from a bar to the caption below it, px. */
  readonly captionGap: number;
  /** Minimum and maximum distance to the next bar, px. */
  readonly gap: { readonly least: number; readonly most: number };
  /** Possible font sizes of the values inside the bars, px, largest first. */
  readonly values: readonly [number, ...number[]];
}

/** Font size and line height of captions, by class, px. */
const CAPTION_SIZES_PX = {
  'card-label': { wide: { size: 25, line: 32 }, post: { size: 36, line: 46 } },
  'card-small': { wide: { size: 22, line: 28 }, post: { size: 30, line: 38 } },
} as const;

/** Sizes of the bars, px: on a card with one bar, and on a card with several. */
const BAR_SIZES_PX = {
  wide: {
    single: { height: 60, bracket: 44, captionGap: 8, gap: { least: 0, most: 0 }, values: [44, 36, 29] },
    several: { height: 44, bracket: 34, captionGap: 4, gap: { least: 14, most: 30 }, values: [34, 29] },
  },
  post: {
    single: { height: 126, bracket: 68, captionGap: 12, gap: { least: 0, most: 0 }, values: [84, 66, 46] },
    several: { height: 76, bracket: 52, captionGap: 8, gap: { least: 20, most: 44 }, values: [54, 46] },
  },
} as const satisfies Record<CardFormat, Readonly<Record<'single' | 'several', BarSize>>>;

/** Font size of a value in large type (`.reading-value-above` in card.css), relative to that of its caption. */
const VALUE_SCALE = 1.8;
/** Height of the line of a value in large type, as a multiple of the line height of its caption. */
const VALUE_LINES = 1.4;
/** Distance between two segments of a bar, px. */
const SEGMENT_GAP_PX = { wide: 4, post: 5 } as const;
/** Distance between two captions on one line, px. */
const CAPTION_GAP_PX = { wide: 20, post: 28 } as const;
/** Distance between a bar and its bracket, px. */
const BRACKET_GAP_PX = { wide: 6, post: 10 } as const;
/** Length of the two short ends of a bracket, px. */
export const BRACKET_END_LENGTH_PX = 8;
/** Widths of the first and the last of three captions, as shares of the bar's width. */
const OUTER_SHARES = { first: 0.24, last: 0.38 } as const;

/**
 * Returns the positions, px, of the bars of one reading on a common scale; the longest bar has the width of the text
 * column.
 */
export function placeReadingCardBars(
  bars: readonly ReadingBar[],
  texts: readonly CardBarTexts[],
  { format, width, height: room }: { readonly format: CardFormat; readonly width: number; readonly height: number },
): PlacedReadingCard {
  const size: BarSize = BAR_SIZES_PX[format][bars.length > 1 ? 'several' : 'single'];
  // Several bars, or a bar of three segments, have smaller captions.
  const words = bars.length > 1 || bars.some(({ segments }) => segments.length > 2) ? 'card-small' : 'card-label';
  const type = CAPTION_SIZES_PX[words][format];
  const scale = width / Math.max(...bars.map(sumOf));
  const leastSize = Math.min(...size.values);
  const inside: ValueInBar[] = [];
  let y = 0;
  const placed = bars.map((bar, i): PlacedCardBar => {
    const hasBracket = bar.hasBracket && bar.segments.length > 1;
    const barWidth = roundToTenth(sumOf(bar) * scale);
    const segments = placeSegments(bar.segments, scale, SEGMENT_GAP_PX[format]);
    const values = texts[i]?.segments.map(({ value }) => value) ?? [];
    const isBeside = barWidth < width / 2;
    const inBar = segments.map((segment, j): ValueInBar => ({ text: values[j] ?? '', width: segment.width }));
    // The values of one bar are all printed in one way, so that none looks more important. If a short bar has only one
    // value, it is printed after the end of the bar, as in any bar chart.
    const isOnlyBeside = isBeside && segments.length === 1;
    const isInside = !isOnlyBeside && inBar.every((value) => valueFitsIntoBar(value, leastSize, format));
    if (isInside) inside.push(...inBar);
    const valueInCaption = isOnlyBeside ? 'before' : isBeside ? 'small' : isInside ? undefined : 'above';
    // A bar without values inside has the same height whether or not its card has other bars.
    const { height, bracket, captionGap } = valueInCaption === 'above' ? BAR_SIZES_PX[format].several : size;
    const top = y + (hasBracket ? bracket : 0);
    const lengths = (texts[i]?.segments ?? []).map(({ value, caption }) =>
      Math.max(
        estimateTextWidthPx(caption, type.size),
        valueInCaption === 'above' ? estimateTextWidthPx(value, VALUE_SCALE * type.size) : 0,
      ),
    );
    const below = top + height + captionGap;
    const captions = placeCaptions(segments, lengths, {
      width,
      barWidth,
      isBeside,
      gap: CAPTION_GAP_PX[format],
      below,
      beside: top + height / 2,
      line: type.line,
    });
    const lines = captions.some((caption, j) => (lengths[j] ?? 0) > caption.width + 1) ? 2 : 1;
    const valueHeight = valueInCaption === 'above' ? VALUE_LINES * type.line : 0;
    y = isBeside ? top + height : below + valueHeight + lines * type.line;
    return {
      top,
      height,
      width: barWidth,
      ...(hasBracket ? { bracketTop: top - BRACKET_GAP_PX[format] - BRACKET_END_LENGTH_PX } : {}),
      segments: segments.map((segment, j) => ({
        ...segment,
        hasValueInside: isInside,
        ...(valueInCaption === undefined ? {} : { valueInCaption }),
        caption: captions[j] ?? { start: 0, width, top: below, align: 'start' },
      })),
    };
  });
  const spare = (room - y) / Math.max(1, bars.length - 1);
  const gap = Math.min(Math.max(spare, size.gap.least), size.gap.most);
  return {
    height: y + gap * (bars.length - 1),
    bars: placed.map((bar, i) => lowered(bar, i * gap)),
    captionHeight: (2 + VALUE_LINES) * type.line,
    words,
    valueSize: chooseBarValueFontSize(inside, size.values, format),
  };
}

function lowered(bar: PlacedCardBar, by: number): PlacedCardBar {
  return {
    ...bar,
    top: bar.top + by,
    ...(bar.bracketTop === undefined ? {} : { bracketTop: bar.bracketTop + by }),
    segments: bar.segments.map((segment) => ({
      ...segment,
      caption: { ...segment.caption, top: segment.caption.top + by },
    })),
  };
}

function placeSegments(segments: readonly ReadingBarSegment[], scale: number, gap: number) {
  let sum = 0;
  return segments.map(({ value, isDerived }, i) => {
    const start = roundToTenth(sum * scale);
    sum += value;
    const width = roundToTenth(value * scale);
    return { start, width: i < segments.length - 1 ? roundToTenth(width - gap) : width, isDerived };
  });
}

interface CaptionRoom {
  readonly width: number;
  readonly barWidth: number;
  readonly isBeside: boolean;
  readonly gap: number;
  readonly below: number;
  /** Middle of the bar, px from the top of the drawing, at which captions beside it are centred. */
  readonly beside: number;
  readonly line: number;
}

/**
 * Places each caption below its segment, or all captions one below the other beside a bar that is shorter than half the
 * text column.
 */
function placeCaptions(
  segments: readonly { readonly start: number; readonly width: number }[],
  lengths: readonly number[],
  { width, barWidth, isBeside, gap, below, beside, line }: CaptionRoom,
): readonly PlacedBarCaption[] {
  const [first, second] = segments;
  const [firstLength = 0, lastLength = 0] = [lengths[0], lengths.at(-1)];
  if (isBeside)
    return segments.map((_, i) => ({
      start: barWidth + gap,
      width: width - barWidth - gap,
      top: beside + (i - segments.length / 2) * line,
      align: 'start',
    }));
  if (!first || !second) return [{ start: 0, width, top: below, align: 'start' }];
  if (segments.length === 2) {
    const lastWidth = roundToTenth(Math.min(lastLength, barWidth * 0.6));
    const firstRoom = barWidth - lastWidth - gap;
    const centre = first.width / 2;
    // Without the second gap, the two captions would look like one line of text.
    const centred = 2 * Math.min(centre, firstRoom - gap - centre);
    return [
      centred >= firstLength
        ? { start: roundToTenth(centre - centred / 2), width: roundToTenth(centred), top: below, align: 'centre' }
        : { start: 0, width: roundToTenth(firstRoom), top: below, align: 'start' },
      { start: roundToTenth(barWidth - lastWidth), width: roundToTenth(lastWidth), top: below, align: 'end' },
    ];
  }
  const [firstWidth, lastWidth] = [barWidth * OUTER_SHARES.first, barWidth * OUTER_SHARES.last];
  const centre = second.start + second.width / 2;
  const middle = 2 * Math.min(centre - firstWidth - gap / 2, barWidth - lastWidth - gap / 2 - centre);
  return [
    { start: 0, width: roundToTenth(firstWidth), top: below, align: 'start' },
    { start: roundToTenth(centre - middle / 2), width: roundToTenth(middle), top: below, align: 'centre' },
    { start: roundToTenth(barWidth - lastWidth), width: roundToTenth(lastWidth), top: below, align: 'end' },
  ];
}

function sumOf({ segments }: ReadingBar): number {
  return segments.reduce((sum, { value }) => sum + value, 0);
}
