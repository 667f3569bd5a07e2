import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import { roundToWholePixel } from '@/components/charts/pixels';
import type { Rect } from '@/components/charts/placedYears';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Number of returns in a period, and how many of them IOM assisted. */
export interface CountWithPart {
  /** Number of returns. Null if nothing was published. */
  readonly value: number | null;
  readonly part?: number | undefined;
  /**
   * Size of the part as another body counted it, even if the whole is unknown. `isAbout` is true for an approximate
   * number.
   */
  readonly partByOtherReporter?: { readonly value: number; readonly isAbout: boolean } | undefined;
  /**
   * Number of months that the count covers. The thickness of the bar is proportional to it: a bar for 12 months has the
   * full thickness.
   */
  readonly months: number;
  /** True for a large row, whose value is above its bar. */
  readonly isMain: boolean;
  /** Number of lines of text in the row's name. */
  readonly lines: number;
}

/** Sizes of one layout of the bars in px, and the reading direction. */
export interface PartBarsFrame {
  readonly width: number;
  /** Width in px of the column with the names of the rows, before the bars. */
  readonly namesWidth: number;
  /** Width in px of the space for a value after the longest bar. */
  readonly valuesWidth: number;
  /** Thickness in px of the bar of a large row that covers a whole year. */
  readonly mainBar: number;
  /** Height in px of the space above the bar of a large row, for its value. */
  readonly mainLabel: number;
  /** Gap in px between two rows. The gap next to a large row is larger. */
  readonly gap: number;
  readonly dir: ReadingDirection;
}

/** Positions in px of the bar of one row, its part, its texts and the line for another body's count. */
export interface PlacedPartBar {
  /** Top in px of the bar (`y`), and vertical middle in px of a bar for a whole year (`mid`). */
  readonly y: number;
  readonly mid: number;
  readonly bar?: Rect;
  readonly part?: Rect;
  /**
   * SVG path data of a dashed outline of the full thickness, around a bar that is thinner because it covers fewer than
   * twelve months.
   */
  readonly dashes?: string;
  /**
   * Hatch of a missing value, in px, across the whole width because any value is possible; and the background of its
   * text.
   */
  readonly hole?: { readonly area: Rect; readonly ground: Rect };
  /**
   * Line in px for the count by another body, with a cap at each end. The line of an approximate count fades out
   * instead of ending with a cap.
   */
  readonly otherReporterLine?: {
    readonly line: Rect;
    readonly caps: string;
    readonly label: { readonly x: number; readonly y: number };
    readonly isAbout: boolean;
  };
  /** Position in px of the value: above the bar in a large row, after the bar in others. */
  readonly label: { readonly x: number; readonly y: number };
}

/** Size of the drawing in px, and the positions in each of its rows. */
export interface PlacedPartBars {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
  /**
   * Positions in px from the left edge: the start of the names of the rows (`names`), and where bars start (`zero`).
   */
  readonly names: number;
  readonly zero: number;
  readonly rows: readonly PlacedPartBar[];
}

const BAR_HEIGHT_PX = 18;
const OWN_LINE_HEIGHT_PX = 26;
const MAIN_GAP_PX = 24;
/** Distance in px between two lines of a row's name. */
export const ROW_NAME_LINE_HEIGHT_PX = 17;
const MONTHS_IN_YEAR = 12;
/** Length in px over which the line of an approximate count fades out. */
const FADE_PX = 10;
/** Width in px of the plain background behind the text on a hatched bar; the longest text fits into it. */
const GROUND_WIDTH_PX = 100;

/**
 * Computes the positions of one row for each count, oldest first. Bars start at zero and share one scale; each bar
 * contains its part.
 */
export function placePartBars(counts: readonly CountWithPart[], frame: PartBarsFrame): PlacedPartBars {
  const values = counts.flatMap(({ value, partByOtherReporter }) => [value ?? 0, partByOtherReporter?.value ?? 0]);
  const { namesWidth: barsStart, dir, gap } = frame;
  const plot = roundToWholePixel(frame.width - barsStart - frame.valuesWidth);
  const along = (value: number) => roundToWholePixel((value / Math.max(1, ...values)) * plot);
  const { across, rect } = createPixelMirroring(frame.width, dir);

  function placeOtherReporterLine(
    value: number,
    isAbout: boolean,
    y: number,
  ): NonNullable<PlacedPartBar['otherReporterLine']> {
    const length = along(value) + (isAbout ? FADE_PX : 0);
    const line = rect(barsStart, y, length, 1.5);
    const caps = isAbout ? [barsStart] : [barsStart, barsStart + length];
    return {
      line,
      caps: caps.map((x) => `M${across(x)} ${roundToWholePixel(line.y - 4)}v9`).join(''),
      label: { x: across(barsStart + length + 8), y: line.y + 5 },
      isAbout,
    };
  }

  let y = 0;
  const rows = counts.map((count, i): PlacedPartBar => {
    const { value, part, partByOtherReporter, months, isMain, lines } = count;
    const full = isMain ? frame.mainBar : BAR_HEIGHT_PX;
    if (i > 0 && (isMain || counts[i - 1]?.isMain)) y += MAIN_GAP_PX - gap;
    const spare = isMain ? 0 : Math.max(0, lines * ROW_NAME_LINE_HEIGHT_PX - full);
    const top = y + (isMain ? frame.mainLabel : spare / 2);
    const thickness = (full * months) / MONTHS_IN_YEAR;
    y = top + full + Math.max(partByOtherReporter ? OWN_LINE_HEIGHT_PX : 0, spare / 2) + gap;
    return {
      y: roundToWholePixel(top),
      mid: roundToWholePixel(top + full / 2),
      ...(value === null
        ? {
            hole: {
              area: rect(barsStart, top, plot, full),
              ground: rect(barsStart + 1, top + 1, GROUND_WIDTH_PX, full - 2),
            },
          }
        : { bar: rect(barsStart, top, along(value), thickness) }),
      ...(value !== null && part !== undefined ? { part: rect(barsStart, top, along(part), thickness) } : {}),
      ...(value !== null && months < MONTHS_IN_YEAR
        ? {
            dashes: `M${across(barsStart)} ${roundToWholePixel(top + full)}h${dir === 'rtl' ? -along(value) : along(value)}v${-roundToWholePixel(full - thickness)}`,
          }
        : {}),
      ...(partByOtherReporter
        ? {
            otherReporterLine: placeOtherReporterLine(
              partByOtherReporter.value,
              partByOtherReporter.isAbout,
              top + full + 12,
            ),
          }
        : {}),
      label: isMain
        ? { x: across(barsStart), y: roundToWholePixel(top - 12) }
        : { x: across(barsStart + (value === null ? 0 : along(value)) + 9), y: roundToWholePixel(top + full / 2 + 5) },
    };
  });
  return {
    width: frame.width,
    height: roundToWholePixel(y - gap),
    dir,
    names: across(0),
    zero: across(barsStart),
    rows,
  };
}
