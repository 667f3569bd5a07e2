import { roundToTenth } from '@/components/charts/pixels';

/** A number that the quoted sentence contains: the id of its observation, and its value. */
export interface QuotedCount {
  readonly observation: string;
  readonly value: number;
}

/** The rectangle of one count, px from the start and the top of the bar. */
export interface QuotedStretch {
  readonly observation: string;
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** Where the value is centred, px from the start of the bar. Default: the value does not fit into the rectangle. */
  readonly valueAt?: number;
}

export interface QuotationBar {
  /** Position at which the first period ends and the later one starts, px from the start of the bar. */
  readonly hinge: number;
  readonly stretches: readonly QuotedStretch[];
  /**
   * Outline of the later count drawn inside the first, as a part of it, px. Default: none, because the later count is
   * too narrow.
   */
  readonly ghost?: { readonly start: number; readonly width: number };
  /** Ends of the arc from the later count to the position that it would have as a part of the first, px. */
  readonly arc: { readonly from: number; readonly to: number };
}

export interface QuotationBarSize {
  readonly width: number;
  readonly height: number;
  /** Distance between the rectangles of two counts, px. */
  readonly gap: number;
  /** Distance from the outline of the later count to the edges of the rectangle around it, px. */
  readonly inset: number;
  /** Radius of the arc when the first count contains no outline of the later one, px. */
  readonly arcRadius: number;
}

/** Minimum width, px, of a later count whose value is printed inside and whose outline is drawn in the first count. */
const NARROWEST_PX = 40;

/**
 * Places the counts of two periods as one bar, the later period after the first. Several counts of one period share the
 * height, and each of them starts or ends where the two periods meet.
 */
export function placeQuotationBar(
  first: readonly QuotedCount[],
  later: readonly QuotedCount[],
  size: QuotationBarSize,
): QuotationBar {
  const { width, height, gap, inset, arcRadius } = size;
  const scale = width / (largest(first) + largest(later));
  const hinge = roundToTenth(largest(first) * scale);
  const laterWidth = roundToTenth(width - hinge);
  const isNarrow = laterWidth < NARROWEST_PX;
  const ghost = { start: roundToTenth(hinge - gap - inset - laterWidth), width: laterWidth };
  const rows = (counts: readonly QuotedCount[]) =>
    counts.map(({ observation, value }, i) => {
      const rowHeight = (height - gap * (counts.length - 1)) / counts.length;
      return { observation, length: roundToTenth(value * scale), top: i * (rowHeight + gap), height: rowHeight };
    });
  return {
    hinge,
    stretches: [
      ...rows(first).map(({ length, ...row }): QuotedStretch => {
        const start = roundToTenth(hinge - length);
        return {
          ...row,
          start,
          width: roundToTenth(length - gap),
          valueAt: roundToTenth((isNarrow ? hinge : ghost.start) / 2),
        };
      }),
      ...rows(later).map(
        ({ length, ...row }): QuotedStretch => ({
          ...row,
          start: hinge,
          width: length,
          ...(isNarrow ? {} : { valueAt: roundToTenth(hinge + length / 2) }),
        }),
      ),
    ],
    ...(isNarrow ? {} : { ghost }),
    arc: isNarrow
      ? { from: roundToTenth(hinge + arcRadius), to: roundToTenth(hinge - arcRadius) }
      : { from: roundToTenth(hinge + laterWidth / 2), to: roundToTenth(ghost.start + laterWidth / 2) },
  };
}

function largest(counts: readonly QuotedCount[]): number {
  return Math.max(...counts.map(({ value }) => value));
}
