import { directionalPixels } from '@/components/charts/directionalPixels';
import { roundToWholePixel } from '@/components/charts/pixels';
import type { Rect } from '@/components/charts/placedYears';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** A count, and the part of it that was carried out in one way. */
export interface CountWithPart {
  /** The count. Null where nothing was published. */
  readonly value: number | null;
  readonly part?: number | undefined;
  /** The part as another body counted it, also where the whole is unknown. */
  readonly ownPart?: { readonly value: number; readonly isAbout: boolean } | undefined;
  /** Number of months covered. The thickness of a bar is proportional to it: 12 is the full thickness. */
  readonly months: number;
  /** True for a large row, with its value above the bar. */
  readonly isMain: boolean;
  /** Number of lines of the row's name. */
  readonly lines: number;
}

export interface PartBarsFrame {
  readonly width: number;
  /** Width in px for the names of the rows, before the bars. */
  readonly names: number;
  /** Width in px for a value after the longest bar. */
  readonly values: number;
  /** Thickness in px of the bar of a main row for a whole year. */
  readonly mainBar: number;
  /** Height in px above that bar, for its value. */
  readonly mainLabel: number;
  /** Gap between two rows in px; larger next to a main row. */
  readonly gap: number;
  readonly dir: ReadingDirection;
}

export interface PlacedPartBar {
  /** Top of the bar, and middle of its thickness for a whole year, px. */
  readonly y: number;
  readonly mid: number;
  readonly bar?: Rect;
  readonly part?: Rect;
  /** Path data of the outline of a whole year, around a bar that is thinner because it covers fewer months. */
  readonly dashes?: string;
  /** Hatch across the whole plot, because any value is possible, and the background of its text. */
  readonly hole?: { readonly area: Rect; readonly ground: Rect };
  /**
   * Line with a cap at each end, for the count by another body. Where that is approximate, the line fades out instead
   * of ending with a cap.
   */
  readonly own?: {
    readonly line: Rect;
    readonly caps: string;
    readonly label: { readonly x: number; readonly y: number };
    readonly isAbout: boolean;
  };
  /** Position of the value in px: above the bar in a main row, after it in others. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface PlacedPartBars {
  readonly width: number;
  readonly height: number;
  readonly dir: ReadingDirection;
  /** Start of the names of the rows, and position of zero, px. */
  readonly names: number;
  readonly zero: number;
  readonly rows: readonly PlacedPartBar[];
}

const BAR_HEIGHT_PX = 18;
const OWN_LINE_HEIGHT_PX = 26;
const MAIN_GAP_PX = 24;
/** Distance between the lines of a row's name, px. */
export const NAME_LINE_HEIGHT_PX = 17;
const MONTHS_IN_YEAR = 12;
/** Length in px over which the line of an approximate value fades out. */
const FADE_PX = 10;
/** Width in px of the plain box behind the words on a hatched bar; the longest words fit into it. */
const GROUND_WIDTH_PX = 100;

/** Places one row for each count, oldest first. Bars start at zero and share one scale; each contains its part. */
export function placePartBars(counts: readonly CountWithPart[], frame: PartBarsFrame): PlacedPartBars {
  const values = counts.flatMap(({ value, ownPart }) => [value ?? 0, ownPart?.value ?? 0]);
  const { names, dir, gap } = frame;
  const plot = roundToWholePixel(frame.width - names - frame.values);
  const along = (value: number) => roundToWholePixel((value / Math.max(1, ...values)) * plot);
  const { across, rect } = directionalPixels(frame.width, dir);

  function placeOwn(value: number, isAbout: boolean, y: number): NonNullable<PlacedPartBar['own']> {
    const length = along(value) + (isAbout ? FADE_PX : 0);
    const line = rect(names, y, length, 1.5);
    const caps = isAbout ? [names] : [names, names + length];
    return {
      line,
      caps: caps.map((x) => `M${across(x)} ${roundToWholePixel(line.y - 4)}v9`).join(''),
      label: { x: across(names + length + 8), y: line.y + 5 },
      isAbout,
    };
  }

  let y = 0;
  const rows = counts.map((count, i): PlacedPartBar => {
    const { value, part, ownPart, months, isMain, lines } = count;
    const full = isMain ? frame.mainBar : BAR_HEIGHT_PX;
    if (i > 0 && (isMain || counts[i - 1]?.isMain)) y += MAIN_GAP_PX - gap;
    const spare = isMain ? 0 : Math.max(0, lines * NAME_LINE_HEIGHT_PX - full);
    const top = y + (isMain ? frame.mainLabel : spare / 2);
    const thickness = (full * months) / MONTHS_IN_YEAR;
    y = top + full + Math.max(ownPart ? OWN_LINE_HEIGHT_PX : 0, spare / 2) + gap;
    return {
      y: roundToWholePixel(top),
      mid: roundToWholePixel(top + full / 2),
      ...(value === null
        ? { hole: { area: rect(names, top, plot, full), ground: rect(names + 1, top + 1, GROUND_WIDTH_PX, full - 2) } }
        : { bar: rect(names, top, along(value), thickness) }),
      ...(value !== null && part !== undefined ? { part: rect(names, top, along(part), thickness) } : {}),
      ...(value !== null && months < MONTHS_IN_YEAR
        ? {
            dashes: `M${across(names)} ${roundToWholePixel(top + full)}h${dir === 'rtl' ? -along(value) : along(value)}v${-roundToWholePixel(full - thickness)}`,
          }
        : {}),
      ...(ownPart ? { own: placeOwn(ownPart.value, ownPart.isAbout, top + full + 12) } : {}),
      label: isMain
        ? { x: across(names), y: roundToWholePixel(top - 12) }
        : { x: across(names + (value === null ? 0 : along(value)) + 9), y: roundToWholePixel(top + full / 2 + 5) },
    };
  });
  return { width: frame.width, height: roundToWholePixel(y - gap), dir, names: across(0), zero: across(names), rows };
}
