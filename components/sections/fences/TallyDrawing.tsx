import { ONE_ROW, placeTally, tallyWidth } from './placeTally';

interface TallyStrokesProps {
  readonly count: number;
  /** True where the count is our arithmetic: hollow, as everything derived is. */
  readonly isDerived: boolean;
}

/** A count as strokes in groups of five. Decorative: the number stands beside it. */
export function TallyDrawing({ count, isDerived }: TallyStrokesProps) {
  const strokes = placeTally(0, count, ONE_ROW);
  return (
    <svg className="strokes" width={tallyWidth(count, ONE_ROW)} height={ONE_ROW.height} aria-hidden="true">
      <path d={strokes} />
      {isDerived && <path className="fences-inside" d={strokes} />}
    </svg>
  );
}
