import { directionalPixels } from '@/components/charts/directionalPixels';
import type { ReadingDirection } from '@/components/charts/yearDatum';

/** Counts of one reporter, from top to bottom. Null where it published none. */
export interface MarkColumn {
  readonly counts: readonly (number | null)[];
}

export interface MarkColumnsFrame {
  readonly width: number;
  /** Side of the square around one mark, px. */
  readonly tile: number;
  /** Number of marks in a full row. */
  readonly across: number;
  /** True on phones: the text is below the numeral and breaks into lines. False: it is beside the numeral. */
  readonly isNarrow: boolean;
  /** Height in px above the first count of each reporter, and above each field of marks. */
  readonly head: number;
  readonly label: number;
  readonly gap: number;
  readonly dir: ReadingDirection;
}

export interface PlacedMarkField {
  /** Baseline in px of the text above the marks. */
  readonly labelY: number;
  /**
   * Outline in px around as many tiles as were counted, from the corner where reading starts. Absent where nothing was
   * published.
   */
  readonly outline?: string;
  /** Top and height in px of the marks, or of the hatch where nothing was published. */
  readonly y: number;
  readonly height: number;
}

export interface PlacedMarkColumns {
  readonly width: number;
  readonly height: number;
  readonly fieldWidth: number;
  readonly dir: ReadingDirection;
  /** Columns of the reporters. `x` is the left edge in px, in both reading directions. */
  readonly columns: readonly { readonly x: number; readonly fields: readonly PlacedMarkField[] }[];
}

/** Height of the hatch of a missing count, in rows of marks: enough to see that it is missing. */
const UNKNOWN_ROWS = 2;

/**
 * Places one mark for each counted thing, row by row. Counts of one reporter share a column; reporters, which count
 * different things, have columns side by side.
 */
export function placeMarkColumns(bodies: readonly MarkColumn[], frame: MarkColumnsFrame): PlacedMarkColumns {
  const { tile, across } = frame;
  const fieldWidth = tile * across;
  const { rect } = directionalPixels(frame.width, frame.dir);
  const tops = topsOf(bodies, frame);
  const columns = bodies.map(({ counts }, i) => ({
    x: rect((i * (frame.width - fieldWidth)) / Math.max(1, bodies.length - 1), 0, fieldWidth, 0).x,
    fields: counts.map((count, row): PlacedMarkField => {
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

/** Tops in px of the rows of fields. The n-th counts of all reporters start at the same height. */
function topsOf(bodies: readonly MarkColumn[], frame: MarkColumnsFrame): readonly number[] {
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

/** Outline in px of the full rows of marks and of the partial last row. */
function outlineOf(count: number, { tile, across, dir }: MarkColumnsFrame): string {
  const [start, end] = dir === 'rtl' ? [across * tile, 0] : [0, across * tile];
  const full = Math.floor(count / across);
  const rest = count % across;
  const block = full > 0 ? `M${start} 0H${end}V${full * tile}H${start}Z` : '';
  const along = dir === 'rtl' ? -rest * tile : rest * tile;
  return rest > 0 ? `${block}M${start} ${full * tile}h${along}v${tile}H${start}Z` : block;
}
