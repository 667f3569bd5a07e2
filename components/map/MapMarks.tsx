import type { Frame } from '@/lib/map/frames';
import type { PlacedMark, PlacedPlace } from '@/lib/map/placeReports';
import { placeSizeKey } from '@/lib/map/sizeKey';

/** How a kind of report is marked, beside its hue. */
export type MarkShape = 'square' | 'ring' | 'open-ring';

export interface MapMarksProps {
  readonly frame: Frame;
  readonly places: readonly (PlacedPlace & { readonly shape: MarkShape })[];
  readonly hue: string;
}

/** Reports over a still: the circle each may mean around its named place, and their marks beside it. */
export function MapMarks({ frame, places, hue }: MapMarksProps) {
  const { x, y, width, height } = frame.map;
  const key = placeSizeKey(frame);
  const keyShape = places.some(({ shape }) => shape === 'square') ? 'square' : 'ring';
  return (
    <svg className="map-marks" viewBox={`0 0 ${frame.width} ${frame.height}`} data-hue={hue} aria-hidden="true">
      {/* An inner picture cuts the circles at the neat line. */}
      <svg x={x} y={y} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
        <g className="map-radii">
          {places.flatMap(({ point: [cx, cy], radii }) =>
            radii.map((r) => <circle key={`${cx} ${cy} ${r}`} cx={cx} cy={cy} r={r} />),
          )}
        </g>
      </svg>
      <path className="map-leaders" d={places.map(leaderText).join('')} />
      <path
        className="map-named"
        d={places.map(({ point, isArea }) => (isArea ? '' : `M${point.join(' ')}h0`)).join('')}
      />
      <g className={`report-${keyShape}`}>
        {key.samples.map((sample) => (
          <path key={sample.people} d={markText(keyShape, { ...sample, y: key.y })} />
        ))}
      </g>
      {places.map(({ marks, shape }) => (
        <g key={marks[0]?.incident} className={`report-${shape}`}>
          {marks.map((mark) => (
            <path
              key={mark.incident}
              data-incident={mark.incident}
              className={mark.isHollow ? 'hollow' : undefined}
              d={markText(shape, mark)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function leaderText({ leader }: PlacedPlace): string {
  return leader ? `M${leader[0].join(' ')}L${leader[1].join(' ')}` : '';
}

type Drawn = Pick<PlacedMark, 'x' | 'y' | 'size'>;

function markText(shape: MarkShape, { x, y, size }: Drawn): string {
  if (shape === 'square') return `M${tenth(x - size / 2)} ${tenth(y - size / 2)}h${size}v${size}h${-size}z`;
  // The line runs inside the mark's size.
  const r = tenth(Math.max(0.8, size / 2 - 1));
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${tenth(2 * r)} 0a${r} ${r} 0 1 1 ${tenth(-2 * r)} 0`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
