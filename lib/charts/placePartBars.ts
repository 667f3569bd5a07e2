import { halfPixel } from '@/lib/drawing/pixels';
import type { Rect } from './placedYears';

/** A count, and the part of it that went one way. */
export interface PartCount {
  /** Null where nothing was published. */
  readonly value: number | null;
  readonly part?: number | undefined;
  /** The part as another body counts it, whether or not the whole is known. */
  readonly ownPart?: { readonly value: number; readonly isAbout: boolean } | undefined;
  /** Months covered: a bar is as thick as its share of a year. */
  readonly months: number;
  /** Drawn large, its value over the bar. */
  readonly isMain: boolean;
  /** Lines of the row's name. */
  readonly lines: number;
}

export interface PartFrame {
  readonly width: number;
  /** For the names of the rows, before the bars. */
  readonly names: number;
  /** For a value after the longest bar. */
  readonly values: number;
  /** Thickness of a bar of a whole year, and room over it, in a main row. */
  readonly mainBar: number;
  readonly mainLabel: number;
}

export interface PlacedPart {
  /** Top of the row's bar, and the middle of its thickness for a whole year. */
  readonly y: number;
  readonly mid: number;
  readonly bar?: Rect;
  readonly part?: Rect;
  /** The edge of a whole year, over a bar that is thinner. */
  readonly dashes?: string;
  /** Any length is possible: it spans the plot. */
  readonly hole?: Rect;
  /** A line with a cap at each end; one that is only about fades out instead. */
  readonly own?: { readonly line: Rect; readonly caps: string; readonly end: number; readonly isAbout: boolean };
  /** Where the value stands: over the bar in a main row, behind it in others. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface PlacedParts {
  readonly width: number;
  readonly height: number;
  /** The zero line. */
  readonly start: number;
  readonly rows: readonly PlacedPart[];
}

const BAR = 18;
const OWN = 26;
const GAP = 14;
const MAIN_GAP = 24;
const LINE = 17;
const MONTHS = 12;
/** How far a line fades on past a value that is only about. */
const FADE = 10;

/** Places one row a count, time running down, bars from zero to one scale, each with its part inside. */
export function placePartBars(counts: readonly PartCount[], frame: PartFrame): PlacedParts {
  const values = counts.flatMap(({ value, ownPart }) => [value ?? 0, ownPart?.value ?? 0]);
  const plot = frame.width - frame.names - frame.values;
  const along = (value: number) => (value / Math.max(1, ...values)) * plot;
  const rect = (y: number, value: number, height: number): Rect => ({
    x: frame.names,
    y: halfPixel(y),
    width: halfPixel(along(value)),
    height: halfPixel(height),
  });

  let y = 0;
  const rows = counts.map((count, i): PlacedPart => {
    const { value, part, ownPart, months, isMain, lines } = count;
    const full = isMain ? frame.mainBar : BAR;
    if (i > 0 && (isMain || counts[i - 1]?.isMain)) y += MAIN_GAP - GAP;
    const spare = isMain ? 0 : Math.max(0, lines * LINE - full);
    const top = y + (isMain ? frame.mainLabel : spare / 2);
    const thickness = (full * months) / MONTHS;
    y = top + full + Math.max(ownPart ? OWN : 0, spare / 2) + GAP;
    const ownY = top + full + 8;
    return {
      y: halfPixel(top),
      mid: halfPixel(top + full / 2),
      ...(value === null
        ? { hole: { x: frame.names, y: halfPixel(top), width: halfPixel(plot), height: full } }
        : { bar: rect(top, value, thickness) }),
      ...(value !== null && part !== undefined ? { part: rect(top, part, thickness) } : {}),
      ...(value !== null && months < MONTHS
        ? {
            dashes: `M${frame.names} ${halfPixel(top + full)}h${halfPixel(along(value))}v${-halfPixel(full - thickness)}`,
          }
        : {}),
      ...(ownPart ? { own: placeOwn(ownPart, rect(ownY + 4, ownPart.value, 1.5)) } : {}),
      label: isMain
        ? { x: frame.names, y: halfPixel(top - 12) }
        : { x: halfPixel(frame.names + (value === null ? 0 : along(value)) + 9), y: halfPixel(top + full / 2 + 5) },
    };
  });
  return { width: frame.width, height: halfPixel(y - GAP), start: frame.names, rows };
}

function placeOwn({ isAbout }: { readonly isAbout: boolean }, line: Rect): NonNullable<PlacedPart['own']> {
  const end = halfPixel(line.x + line.width);
  const cap = (x: number) => `M${x} ${halfPixel(line.y - 4)}v9`;
  return {
    line: isAbout ? { ...line, width: halfPixel(line.width + FADE) } : line,
    caps: isAbout ? cap(line.x) : cap(line.x) + cap(end),
    end: isAbout ? halfPixel(end + FADE) : end,
    isAbout,
  };
}
