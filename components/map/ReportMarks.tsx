import { roundToHalfPixel } from '@/components/charts/pixels';
import type { MapFrame } from './frames';
import { placeMarkSizeLegend } from './markSizeLegend';
import type { PlacedReportMark, PlacedReportPlace } from './placeReports';
import type { Scene } from './scene';

/** Shape of a mark, which distinguishes kinds of reports even without colour. */
export type MarkShape = 'square' | 'ring' | 'open-ring';

export interface ReportMarksProps {
  readonly scene: Scene;
  readonly frame: MapFrame;
  readonly places: readonly (PlacedReportPlace & { readonly shape: MarkShape })[];
  readonly hue: string;
}

/**
 * Renders reports on top of a still: circles that show how uncertain the position of each named place is, and beside
 * the place one mark for each report.
 */
export function ReportMarks({ scene, frame, places, hue }: ReportMarksProps) {
  const { x, y, width, height } = frame.map;
  const key = placeMarkSizeLegend(scene, frame);
  const keyShape = places.some(({ shape }) => shape === 'square') ? 'square' : 'ring';
  return (
    <svg className="map-marks" viewBox={`0 0 ${frame.width} ${frame.height}`} data-hue={hue} aria-hidden="true">
      {/* The nested SVG cuts the circles at the neat line. */}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden as a whole. */}
      <svg x={x} y={y} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
        <g className="map-radii">
          {places.flatMap(({ point: [cx, cy], radii }) =>
            radii.map((r) => <circle key={`${cx} ${cy} ${r}`} cx={cx} cy={cy} r={r} />),
          )}
        </g>
      </svg>
      <path className="map-leaders" d={places.map(leaderText).join('') || undefined} />
      <path
        className="map-named"
        d={places.map(({ point, isArea }) => (isArea ? '' : `M${point.join(' ')}h0`)).join('')}
      />
      <g className={`report-${keyShape}`}>
        {key.samples.map((sample) => (
          <Mark key={sample.people} shape={keyShape} drawn={{ ...sample, y: key.y }} />
        ))}
      </g>
      {places.map(({ marks, shape }) => (
        <g key={marks[0]?.incident} className={`report-${shape}`}>
          {marks.map((mark) => (
            <Mark
              key={mark.incident}
              shape={shape}
              drawn={mark}
              data-incident={mark.incident}
              className={mark.isHollow ? 'hollow' : undefined}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function leaderText({ leader }: PlacedReportPlace): string {
  return leader ? `M${leader[0].join(' ')}L${leader[1].join(' ')}` : '';
}

interface MarkProps {
  readonly shape: MarkShape;
  readonly drawn: Pick<PlacedReportMark, 'x' | 'y' | 'size'>;
  readonly 'data-incident'?: string;
  readonly className?: string | undefined;
}

function Mark({ shape, drawn: { x, y, size }, ...names }: MarkProps) {
  if (shape === 'square')
    return (
      <path
        {...names}
        d={`M${roundToHalfPixel(x - size / 2)} ${roundToHalfPixel(y - size / 2)}h${size}v${size}h${-size}z`}
      />
    );
  // The radius is reduced so that the stroke stays within the mark's size.
  return (
    <circle
      {...names}
      cx={roundToHalfPixel(x)}
      cy={roundToHalfPixel(y)}
      r={roundToHalfPixel(Math.max(1, size / 2 - 1))}
    />
  );
}
