import { roundToTenth } from '@/components/charts/pixels';

/** A number that the quoted sentence contains: the id of its observation, and its value. */
export interface QuotedNumber {
  readonly observation: string;
  readonly value: number;
}

/** The rectangle of one number in the bar, px from the start and the top of the bar. */
export interface QuotationBarSegment {
  readonly observation: string;
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /**
   * Where the value is centred, px from the start of the bar. Absent where the value does not fit into the rectangle.
   */
  readonly valueAt?: number;
}

export interface PlacedQuotationBar {
  /** Position at which the first period ends and the later one starts, px from the start of the bar. */
  readonly periodBoundary: number;
  readonly segments: readonly QuotationBarSegment[];
  /**
   * Outline, px from the start of the bar, that shows the later number as a part of the first. Absent where the later
   * number is too narrow.
   */
  readonly partOutline?: { readonly start: number; readonly width: number };
  /** Ends of the arc, px from the start of the bar: from the later number to its position as a part of the first. */
  readonly arc: { readonly from: number; readonly to: number };
}

export interface QuotationBarSize {
  readonly width: number;
  readonly height: number;
  /** Distance between the rectangles of two numbers, px. */
  readonly gap: number;
  /** Distance from the outline of the later number to the edges of the rectangle around it, px. */
  readonly inset: number;
  /** Radius, px, of the arc that joins two numbers if the later one is not drawn inside the rectangle of the first. */
  readonly arcRadius: number;
}

/**
 * Minimum width, px, of the later number's rectangle at which its value is printed inside and its outline is drawn in
 * the first number's rectangle.
 */
const MIN_LABELLED_WIDTH_PX = 40;

/**
 * Places the numbers of two periods as one bar, the later period after the first. Several numbers of one period are
 * stacked within the height of the bar, and each of them starts or ends at the boundary between the periods.
 */
export function placeQuotationBar(
  first: readonly QuotedNumber[],
  later: readonly QuotedNumber[],
  size: QuotationBarSize,
): PlacedQuotationBar {
  const { width, height, gap, inset, arcRadius } = size;
  const scale = width / (largest(first) + largest(later));
  const periodBoundary = roundToTenth(largest(first) * scale);
  const laterWidth = roundToTenth(width - periodBoundary);
  const isNarrow = laterWidth < MIN_LABELLED_WIDTH_PX;
  const partOutline = { start: roundToTenth(periodBoundary - gap - inset - laterWidth), width: laterWidth };
  const rows = (counts: readonly QuotedNumber[]) =>
    counts.map(({ observation, value }, i) => {
      const rowHeight = (height - gap * (counts.length - 1)) / counts.length;
      return { observation, length: roundToTenth(value * scale), top: i * (rowHeight + gap), height: rowHeight };
    });
  return {
    periodBoundary,
    segments: [
      ...rows(first).map(({ length, ...row }): QuotationBarSegment => {
        const start = roundToTenth(periodBoundary - length);
        return {
          ...row,
          start,
          width: roundToTenth(length - gap),
          valueAt: roundToTenth((isNarrow ? periodBoundary : partOutline.start) / 2),
        };
      }),
      ...rows(later).map(
        ({ length, ...row }): QuotationBarSegment => ({
          ...row,
          start: periodBoundary,
          width: length,
          ...(isNarrow ? {} : { valueAt: roundToTenth(periodBoundary + length / 2) }),
        }),
      ),
    ],
    ...(isNarrow ? {} : { partOutline }),
    arc: isNarrow
      ? { from: roundToTenth(periodBoundary + arcRadius), to: roundToTenth(periodBoundary - arcRadius) }
      : { from: roundToTenth(periodBoundary + laterWidth / 2), to: roundToTenth(partOutline.start + laterWidth / 2) },
  };
}

function largest(counts: readonly QuotedNumber[]): number {
  return Math.max(...counts.map(({ value }) => value));
}
