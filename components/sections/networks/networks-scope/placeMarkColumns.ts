import { framePixels } from '@/components/charts/framePixels';
import type { Direction } from '@/components/charts/yearDatum';

/** Counts of one body, one under the other; null where it published none. */
export interface MarkColumn {
  readonly counts: readonly (number | null)[];
}

export interface MarkFrame {
  readonly width: number;
  /** Side of the square of one mark, px. */
  readonly tile: number;
  /** Marks in a full row. */
  readonly across: number;
  /** Whether words are under the numeral and break, as on phones, instead of beside it. */
  readonly isNarrow: boolean;
  /** Room above each body's first count, and above each field of marks, px. */
  readonly head: number;
  readonly label: number;
  readonly gap: number;
  readonly dir: Direction;
}

export interface PlacedField {
  /** Baseline of the words over the marks. */
  readonly labelY: number;
  /** Outline around as many tiles as were counted, from the upper start corner; absent where nothing was published. */
  readonly outline?: string;
  /** Top and height of the marks, or of the hatch where nothing was published. */
  readonly y: number;
  readonly height: number;
}

export interface PlacedMarks {
  readonly width: number;
  readonly height: number;
  readonly fieldWidth: number;
  readonly dir: Direction;
  /** `x` is the left edge of a column, in either reading direction. */
  readonly columns: readonly { readonly x: number; readonly fields: readonly PlacedField[] }[];
}

/** Rows in the height of a missing count: enough room to see that it is missing. */
const UNKNOWN_ROWS = 2;

/**
 * Places one mark for each thing counted, row by row. Fields of one body share a column; bodies, which count different
 * things, have columns side by side.
 */
export function placeMarkColumns(bodies: readonly MarkColumn[], frame: MarkFrame): PlacedMarks {
  const { tile, across } = frame;
  const fieldWidth = tile * across;
  const { rect } = framePixels(frame.width, frame.dir);
  const tops = topsOf(bodies, frame);
  const columns = bodies.map(({ counts }, i) => ({
    x: rect((i * (frame.width - fieldWidth)) / Math.max(1, bodies.length - 1), 0, fieldWidth, 0).x,
    fields: counts.map((count, row): PlacedField => {
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

/** Tops of the rows of fields: the n-th counts of all bodies start at one height. */
function topsOf(bodies: readonly MarkColumn[], frame: MarkFrame): readonly number[] {
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

/** Outline of the full rows and of the part of the last one. */
function outlineOf(count: number, { tile, across, dir }: MarkFrame): string {
  const [start, end] = dir === 'rtl' ? [across * tile, 0] : [0, across * tile];
  const full = Math.floor(count / across);
  const rest = count % across;
  const block = full > 0 ? `M${start} 0H${end}V${full * tile}H${start}Z` : '';
  const along = dir === 'rtl' ? -rest * tile : rest * tile;
  return rest > 0 ? `${block}M${start} ${full * tile}h${along}v${tile}H${start}Z` : block;
}
