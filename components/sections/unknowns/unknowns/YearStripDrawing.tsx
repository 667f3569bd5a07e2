import { HATCH_FILL } from '@/components/charts/HatchPattern';
import type { PlacedYearStrip } from './placeYearStrip';

interface YearStripDrawingProps {
  readonly placed: PlacedYearStrip;
  /** Code of the reason for each missing value, by observation id. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly description: string;
}

/** Draws the years of one series as a strip: a square for each known year, and a hatch for each missing value. */
export function YearStripDrawing({ placed: { holes, known, years }, reasons, description }: YearStripDrawingProps) {
  return (
    <svg className="strip" role="img" aria-label={description}>
      {known !== '' && (
        <svg
          className="strip-known"
          y="5"
          height="4"
          viewBox={`0 0 ${years} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={known} />
        </svg>
      )}
      {holes.map(({ id, x, width }) => (
        <rect
          key={id}
          x={`${x}%`}
          width={`${width}%`}
          height="100%"
          fill={HATCH_FILL}
          data-unknown={reasons.get(id)}
          data-observation={id}
        />
      ))}
    </svg>
  );
}
