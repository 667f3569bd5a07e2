import type { MetricHue } from '@/lib/facts/recordTables';
import type { MatrixCellState } from './figureCard';

interface MatrixCellProps {
  readonly kind: MatrixCellState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Hue of the second half of a cell that a diagonal divides. Default: that half is empty. */
  readonly hue?: MetricHue | undefined;
}

/** Draws a cell of a matrix: filled, divided by a diagonal, hatched or empty, so that hue is never the only cue. */
export function MatrixCell({ kind, x, y, width, height, hue }: MatrixCellProps) {
  const box = { x, y, width, height };
  switch (kind) {
    case 'found':
      return <rect className="card-cell" {...box} />;
    case 'missing':
      return <rect className="card-hatch" {...box} />;
    case 'none':
      return <rect className="card-cell-none" {...box} />;
    case 'altered':
      return (
        <>
          <path className="card-cell" d={`M${x} ${y}v${height}h${width}Z`} />
          {hue && (
            <g data-hue={hue}>
              <path className="card-cell" d={`M${x} ${y}h${width}v${height}Z`} />
            </g>
          )}
          <path className="card-cell-line" d={`M${x} ${y}h${width}v${height}h${-width}Zl${width} ${height}`} />
        </>
      );
  }
}
