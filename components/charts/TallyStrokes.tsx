import { placeStrokes } from '@/lib/charts/placeStrokes';

interface TallyStrokesProps {
  readonly count: number;
  /** True where the count is our arithmetic: outlined, as everything derived is. */
  readonly isDerived: boolean;
}

const HEIGHT = 18;

/** A count as strokes in groups of five. Decorative: the number stands beside it. */
export function TallyStrokes({ count, isDerived }: TallyStrokesProps) {
  const { xs, width } = placeStrokes(count);
  const stroke = isDerived ? `v${HEIGHT - 1}h2v${1 - HEIGHT}z` : `v${HEIGHT}`;
  const d = xs.map((x) => (isDerived ? `M${x + 0.5} .5${stroke}` : `M${x + 1.5} 0${stroke}`)).join('');
  return (
    <svg className={isDerived ? 'strokes derived' : 'strokes'} width={width} height={HEIGHT} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
