import { max, scaleLinear, utcDay, utcMonth } from 'd3';
import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import { roundToWholePixel } from '@/components/charts/pixels';
import type { Rect } from '@/components/charts/placedYears';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Number of people counted in a period, with the first and last day of the period, YYYY-MM-DD. */
export interface PeriodCount {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/**
 * Position of the label of a rectangle: inside it; before or after it, level with its top; or after it, above the level
 * of its top (`above`). “Before” and “after” follow the reading direction.
 */
export type BlockLabelSide = 'inside' | 'before' | 'after' | 'above';

/** Sizes of one layout of the drawing in px, and the reading direction. */
export interface PeriodBlocksFrame {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
  /** Height in px below the baseline of the rectangles, for the names of months. */
  readonly foot: number;
  /** Font size in px of the number in a label (`numeral`), and height in px of each line of text below it (`line`). */
  readonly numeral: number;
  readonly line: number;
  /** Number of lines of text below the number in a label. */
  readonly lines: number;
  /** Minimum distance in px of a label from the side where reading starts. */
  readonly labelStart: number;
  /** Gap in px between a rectangle and a label that ends before it. */
  readonly gap: number;
  /** Position of the label of each count, in the order of the counts. */
  readonly sides: readonly BlockLabelSide[];
}

/** Rectangle of one count in px, with the position of its label. */
export interface PlacedPeriodBlock extends Rect {
  /** Position in px of the baseline of the label's number; `x` is its start or end, depending on `anchor`. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

/** Month on the time axis, with its left edge and width in px. */
export interface PlacedMonth {
  /** First and last day of the month, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly width: number;
}

/** Positions in px of the rectangles of all counts, of the months and of the baseline. */
export interface PlacedPeriodBlocks {
  readonly frame: PeriodBlocksFrame;
  readonly baseline: number;
  readonly blocks: readonly PlacedPeriodBlock[];
  readonly months: readonly PlacedMonth[];
}

const LABEL_GAP_PX = 16;
/** Height of a digit, as a multiple of the font size. */
const NUMERAL_HEIGHT_EM = 0.72;

/**
 * Computes a rectangle in px for each count in one period. Its width represents the days of the count, its height the
 * number of people, from zero.
 * @param counts the first one covers the whole period, the others days inside it
 * @throws Error if there are no counts
 */
export function placePeriodBlocks(counts: readonly PeriodCount[], frame: PeriodBlocksFrame): PlacedPeriodBlocks {
  const [whole] = counts;
  if (!whole) throw new Error('A period without its own count cannot be placed.');
  const [start, end] = [dayOf(whole.from), utcDay.offset(dayOf(whole.to), 1)];
  const along = scaleLinear([0, utcDay.count(start, end)], [0, frame.width]);
  const at = (day: Date) => along(utcDay.count(start, day));
  const { across, rect } = createPixelMirroring(frame.width, frame.dir);
  const baseline = frame.height - frame.foot;
  const up = scaleLinear([0, max(counts, (count) => count.value) ?? 0], [baseline, 0]);

  const blocks = counts.map(({ from, to, value }, i): PlacedPeriodBlock => {
    const x = at(dayOf(from));
    const block = {
      x: roundToWholePixel(x),
      y: roundToWholePixel(up(value)),
      width: roundToWholePixel(at(utcDay.offset(dayOf(to), 1)) - x),
      height: roundToWholePixel(baseline - up(value)),
    };
    const label = placeLabel(block, frame.sides[i] ?? 'after', frame);
    return { ...rect(block.x, block.y, block.width, block.height), label: { ...label, x: across(label.x) } };
  });
  const months = utcMonth.range(start, end).map((month) => {
    const next = utcMonth.offset(month, 1);
    const start = roundToWholePixel(at(month));
    const { x, width } = rect(start, 0, roundToWholePixel(at(next) - at(month)), 0);
    return { from: nameOf(month), to: nameOf(utcDay.offset(next, -1)), x, width };
  });
  return { frame, baseline, blocks, months };
}

/** Returns the position of the label of a rectangle, in px from the side where reading starts. */
function placeLabel(block: Rect, side: BlockLabelSide, frame: PeriodBlocksFrame): PlacedPeriodBlock['label'] {
  const top = block.y + frame.numeral * NUMERAL_HEIGHT_EM;
  const after = Math.max(roundToWholePixel(block.x + block.width + LABEL_GAP_PX / 2), frame.labelStart);
  switch (side) {
    case 'inside':
      return { x: frame.labelStart, y: roundToWholePixel(top + LABEL_GAP_PX), anchor: 'start' };
    case 'before':
      return { x: roundToWholePixel(block.x - frame.gap), y: roundToWholePixel(top), anchor: 'end' };
    case 'after':
      return { x: after, y: roundToWholePixel(top), anchor: 'start' };
    case 'above':
      return { x: after, y: roundToWholePixel(block.y - LABEL_GAP_PX - frame.lines * frame.line), anchor: 'start' };
  }
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function nameOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
