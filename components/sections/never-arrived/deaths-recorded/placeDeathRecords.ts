import { createPercentMirroring, type PercentSpan } from '@/components/charts/createPercentMirroring';
import { roundToTenth } from '@/components/charts/pixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Numbers of deaths in one row: a value for the whole period, a value for a part of it, or none. */
export interface DeathRecordValues {
  readonly value?: number;
  /** Earlier value that `value` replaced. Absent if no value was replaced. */
  readonly first?: number;
  /** True if the value covers only a part of the period. */
  readonly isPart: boolean;
  /** True if no value for the whole period was published. */
  readonly isHole: boolean;
}

/**
 * Positions in one row of the list. Horizontal positions are in per cent of the drawing's width, so that lines stretch
 * with it; vertical ones are in px, so that the text does not change size.
 */
export interface PlacedDeathRecord {
  readonly y: number;
  /** Top of the line and the hatch of the row, in px below `y`, the top of the row. */
  readonly strip: number;
  /**
   * Line with a length proportional to the value, in per cent of the drawing's width. Absent if the value is unknown or
   * zero.
   */
  readonly line?: PercentSpan;
  readonly first?: number;
  /**
   * Hatch of a missing value, in per cent of the drawing's width. It extends to the end of the drawing, because any
   * value is possible.
   */
  readonly hatch?: PercentSpan;
  readonly isDashed: boolean;
}

/** Height of the whole list in px, and the positions in each of its rows. */
export interface PlacedDeathRecords {
  readonly height: number;
  readonly dir: ReadingDirection;
  readonly lines: readonly PlacedDeathRecord[];
}

/** Heights in px of the hatch of a missing value, and of the line of a known value, which has the same lower edge. */
export const DEATH_ROW_SHAPE_HEIGHTS_PX = { hatch: 11, line: 4 } as const;
const TEXT_HEIGHT_PX = 33;
/** Minimum length of a line in per cent of the drawing's width, so that a single death is visible. */
const MIN_LENGTH_PERCENT = 0.7;
/** Height in px of an additional line of text, if a part of the period has a value and the whole period has none. */
const EXTRA_LINE_PX = 17;
const RECORD_GAP_PX = 8;

/**
 * Computes the positions of the rows, one below another. Lines start at the side where reading starts.
 * @param largest value for which the line fills the width of the drawing
 */
export function placeDeathRecords(
  records: readonly DeathRecordValues[],
  largest: number,
  dir: ReadingDirection,
): PlacedDeathRecords {
  const { across, stretch } = createPercentMirroring(dir);
  const along = (value: number) => Math.max(roundToTenth((value / largest) * 100), value > 0 ? MIN_LENGTH_PERCENT : 0);
  let y = 0;
  const lines = records.map(({ value, first, isPart, isHole }): PlacedDeathRecord => {
    const top = y;
    const strip = TEXT_HEIGHT_PX + (isHole && isPart ? EXTRA_LINE_PX : 0);
    y += strip + DEATH_ROW_SHAPE_HEIGHTS_PX.hatch + RECORD_GAP_PX;
    const width = value === undefined ? 0 : along(value);
    return {
      y: top,
      strip,
      ...(width > 0 ? { line: stretch(0, width) } : {}),
      ...(first === undefined ? {} : { first: across(along(first)) }),
      ...(isHole ? { hatch: stretch(width, 100 - width) } : {}),
      isDashed: isPart && !isHole,
    };
  });
  return { height: y - RECORD_GAP_PX + 1, dir, lines };
}
