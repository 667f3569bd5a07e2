import { frameShares, type Stretch } from '@/components/charts/frameShares';
import { roundToTenth } from '@/components/charts/pixels';
import type { Direction } from '@/components/charts/yearDatum';

/** One line of a list of counts: a value, a value for part of the time, or none. */
export interface RecordLine {
  readonly value?: number;
  /** The value that this one replaced. */
  readonly first?: number;
  /** True where the value covers part of the time only. */
  readonly isPart: boolean;
  /** True where the whole time has no value. */
  readonly isHole: boolean;
}

/**
 * A line of the list, with x and widths in per cent of the drawing's width, so that lines stretch, and y in px, so that
 * words keep their size.
 */
export interface PlacedRecord {
  readonly y: number;
  /** Top of the strip with the line, the hatch, or both; relative to `y`, as everything in the row. */
  readonly strip: number;
  /** As long as its value; absent where none is known, or nobody was counted. */
  readonly line?: Stretch;
  readonly first?: number;
  /** Hatch of an unknown, to the end of the drawing, since any length is possible. */
  readonly hatch?: Stretch;
  readonly isDashed: boolean;
}

export interface PlacedRecords {
  readonly height: number;
  readonly dir: Direction;
  readonly lines: readonly PlacedRecord[];
}

/** Height of the hatch, and of the line of a value at its bottom, px. */
export const STRIP_PX = { hatch: 11, line: 4 } as const;
const TEXT_HEIGHT_PX = 33;
/** Minimum length of a line in per cent, so that a single person is visible. */
const MIN_LENGTH_PERCENT = 0.7;
/** Height of a third line of words, where a part is known and the whole is not. */
const EXTRA_LINE_PX = 17;
const RECORD_GAP_PX = 8;

/**
 * Places one record under the other, each line from the start of the reading direction.
 * @param largest the value whose line is as long as the drawing is wide
 */
export function placeRecords(records: readonly RecordLine[], largest: number, dir: Direction): PlacedRecords {
  const { across, stretch } = frameShares(dir);
  const along = (value: number) => Math.max(roundToTenth((value / largest) * 100), value > 0 ? MIN_LENGTH_PERCENT : 0);
  let y = 0;
  const lines = records.map(({ value, first, isPart, isHole }): PlacedRecord => {
    const top = y;
    const strip = TEXT_HEIGHT_PX + (isHole && isPart ? EXTRA_LINE_PX : 0);
    y += strip + STRIP_PX.hatch + RECORD_GAP_PX;
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
