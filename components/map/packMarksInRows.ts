import { roundToHalfPixel } from '@/components/charts/pixels';
import type { FrameName } from './frames';

/**
 * Width in px of a mark for one person. The area of a mark is proportional to the number of people, so its width is
 * proportional to the square root of that number.
 */
const ONE_PERSON_PX: Readonly<Record<FrameName, number>> = { wide: 1.9, narrow: 1.4 };
/** Minimum width in px at which a mark is visible. */
const MIN_SIZE_PX = 4;
const HOLLOW_SIZE_PX = 8;
const MARK_GAP_PX = 2;

/**
 * Returns the width of the mark of a report, in px of its frame.
 * @param people number of people that the report counts; null where it gives none
 */
export function reportMarkWidthPx(people: number | null, frame: FrameName): number {
  return people === null
    ? HOLLOW_SIZE_PX
    : Math.max(MIN_SIZE_PX, roundToHalfPixel(ONE_PERSON_PX[frame] * Math.sqrt(people)));
}

interface Sized {
  readonly id: string;
  readonly people: number | null;
  readonly size: number;
}

/**
 * Packs marks into rows, largest first, those without a number of people last.
 * @returns size of the block, and centres of the marks in px from its upper left corner
 */
export function packMarksInRows(marks: readonly Sized[]): {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly { id: string; x: number; y: number; size: number; isHollow: boolean }[];
} {
  const ordered = marks.toSorted((a, b) => Number(a.people === null) - Number(b.people === null) || b.size - a.size);
  const area = ordered.reduce((sum, { size }) => sum + (size + MARK_GAP_PX) ** 2, 0);
  const maxWidth = Math.max(ordered[0]?.size ?? 0, Math.sqrt(area) * 1.35);
  const placed: { id: string; x: number; y: number; size: number; isHollow: boolean }[] = [];
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const { id, people, size } of ordered) {
    if (x > 0 && x + size > maxWidth) {
      y += row + MARK_GAP_PX;
      x = 0;
      row = 0;
    }
    row = Math.max(row, size);
    placed.push({ id, x: x + size / 2, y: y + row / 2, size, isHollow: people === null });
    x += size + MARK_GAP_PX;
    width = Math.max(width, x - MARK_GAP_PX);
  }
  return { width, height: y + row, marks: placed };
}
