import type { MarkShape } from '@/components/map/ReportMarks';

interface MarkSampleProps {
  readonly shape: MarkShape;
  /** Whether it is the mark of a report that gives no single number of people. Default: false. */
  readonly isHollow?: boolean;
}

/** Draws one mark of a map as an SVG, for use in a legend. Decorative: the words beside it have the same meaning. */
export function MarkSample({ shape, isHollow = false }: MarkSampleProps) {
  const d = shape === 'square' ? 'M2 2h8v8h-8z' : 'M2 6a4 4 0 1 1 8 0a4 4 0 1 1-8 0';
  return (
    <svg className={`mark-sample report-${shape}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path className={isHollow ? 'hollow' : undefined} d={d} />
    </svg>
  );
}
