import type { ReadingDirection } from '@/components/charts/yearDatum';
import { placeTallyStrokesInRow } from './placeTally';

interface TallyDrawingProps {
  readonly count: number;
  /** True if we computed the number from others: its strokes are then hollow, as for all derived values. */
  readonly isDerived: boolean;
  readonly dir: ReadingDirection;
}

/**
 * Draws a number as tally strokes in groups of five, in one row. Hidden from screen readers, because the number is
 * printed beside the strokes.
 */
export function TallyStrokesDrawing({ count, isDerived, dir }: TallyDrawingProps) {
  const { width, height, strokes } = placeTallyStrokesInRow(count, dir);
  return (
    <svg className="strokes" width={width} height={height} aria-hidden="true">
      <path d={strokes} />
      {isDerived && <path className="fences-inside" d={strokes} />}
    </svg>
  );
}
