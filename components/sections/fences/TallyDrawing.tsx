import type { ReadingDirection } from '@/components/charts/yearDatum';
import { placeTallyRow } from './placeTally';

interface TallyDrawingProps {
  readonly count: number;
  /** True where the count is our own arithmetic: strokes are hollow, as all derived values are drawn. */
  readonly isDerived: boolean;
  readonly dir: ReadingDirection;
}

/** A count as strokes in groups of five. Decorative: the number is printed beside it. */
export function TallyDrawing({ count, isDerived, dir }: TallyDrawingProps) {
  const { width, height, strokes } = placeTallyRow(count, dir);
  return (
    <svg className="strokes" width={width} height={height} aria-hidden="true">
      <path d={strokes} />
      {isDerived && <path className="fences-inside" d={strokes} />}
    </svg>
  );
}
