import { createPixelMirroring } from '@/components/charts/createPixelMirroring';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Counts by one reporter, from top to bottom. Null for a count that the reporter did not publish. */
export interface ReporterCounts {
  readonly counts: readonly (number | null)[];
}

/** Sizes in px of the symbol columns in one layout, and the reading direction. */
export interface MarkColumnsFrame {
  readonly width: number;
  /** Side in px of the square that contains one symbol. */
  readonly tile: number;
  /** Number of symbols in a full row. */
  readonly across: number;
  /** True on phones: the text is below the large number and breaks into lines. False: the text is beside the number. */
  readonly isNarrow: boolean;
  /**
   * Heights in px of the space above the first count of each reporter (`head`) and above the symbols of each count
   * (`label`).
   */
  readonly head: number;
  readonly label: number;
  readonly gap: number;
  readonly dir: ReadingDirection;
}

/** Positions in px of the symbols of one count, or of the hatch for a missing count. */
export interface PlacedCountMarks {
  /** Vertical position in px of the baseline of the text above the symbols. */
  readonly labelY: number;
  /**
   * SVG path data, in px, of an outline around all symbols of a count. It begins on the side where reading starts.
   * Absent if nothing was published.
   */
  readonly outline?: string;
  /** Top and height in px of the area with the symbols, or of the hatch if nothing was published. */
  readonly y: number;
  readonly height: number;
}

/** Size of the drawing in px, and the positions in the column of each reporter. */
export interface PlacedMarkColumns {
  readonly width: number;
  readonly height: number;
  readonly fieldWidth: number;
  readonly dir: ReadingDirection;
  /** Columns of the reporters. `x` is the left edge in px, also in right-to-left languages. */
  readonly columns: readonly { readonly x: number; readonly fields: readonly PlacedCountMarks[] }[];
}

/** Height of the hatch of a missing count, as a number of rows of symbols. */
const UNKNOWN_ROWS = 2;

/**
 * Computes the areas of the counts, which are filled row by row with one symbol for each item counted. The counts of
 * one reporter share a column; each reporter has a separate column, because they count different things.
 */
export function placeMarkColumns(bodies: readonly ReporterCounts[], frame: MarkColumnsFrame): PlacedMarkColumns {
  const { tile, across } = frame;
  const fieldWidth = tile * across;
  const { rect } = createPixelMirroring(frame.width, frame.dir);
  const tops = topsOf(bodies, frame);
  const columns = bodies.map(({ counts }, i) => ({
    x: rect((i * (frame.width - fieldWidth)) / Math.max(1, bodies.length - 1), 0, fieldWidth, 0).x,
    fields: counts.map((count, row): PlacedCountMarks => {
      const y = (tops[row] ?? 0) + frame.label;
      return {
        labelY: y - 12,
        y,
        height: rowsOf(count, across) * tile,
        ...(count === null ? {} : { outline: outlineOf(count, frame) }),
      };
    }),
  }));
  const bottoms = columns.flatMap(({ fields }) => fields.map(({ y, height }) => y + height));
  return { width: frame.width, height: Math.max(...bottoms), fieldWidth, dir: frame.dir, columns };
}

/** Returns the top in px of each count in a column. The n-th counts of all reporters start at the same height. */
function topsOf(bodies: readonly ReporterCounts[], frame: MarkColumnsFrame): readonly number[] {
  const tops = [frame.head];
  const rows = Math.max(...bodies.map(({ counts }) => counts.length));
  for (let row = 0; row < rows - 1; row++) {
    const most = Math.max(...bodies.map(({ counts }) => rowsOf(counts[row] ?? null, frame.across)));
    tops.push((tops[row] ?? 0) + frame.label + most * frame.tile + frame.gap);
  }
  return tops;
}

function rowsOf(count: number | null, across: number): number {
  return count === null ? UNKNOWN_ROWS : Math.ceil(count / across);
}

/** Returns the SVG path data, in px, of an outline around the full rows of symbols and the partial last row. */
function outlineOf(count: number, { tile, across, dir }: MarkColumnsFrame): string {
  const [start, end] = dir === 'rtl' ? [across * tile, 0] : [0, across * tile];
  const full = Math.floor(count / across);
  const rest = count % across;
  const block = full > 0 ? `M${start} 0H${end}V${full * tile}H${start}Z` : '';
  const along = dir === 'rtl' ? -rest * tile : rest * tile;
  return rest > 0 ? `${block}M${start} ${full * tile}h${along}v${tile}H${start}Z` : block;
}
