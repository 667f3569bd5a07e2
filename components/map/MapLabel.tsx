import { roundToTenth, roundToWholePixel } from '@/components/charts/pixels';
import type { Point } from './camera';
import type { MapFrame } from './frames';
import { labelLineHeightPx, type PlacedLabel } from './placeLabels';

/** En space between two names on one line: wide enough to separate two scripts, and part of the same run of text. */
const EN_SPACE = '\u2002';

/**
 * Renders the label of a place on a map: its dot or ring, its name, and less prominently its name in a second language.
 */
export function MapLabel({ label, frame }: { label: PlacedLabel; frame: Pick<MapFrame, 'width' | 'height'> }) {
  const [dx = 0, dy = 0] = label.offset.map(roundToWholePixel);
  const { second, stacked } = label;
  const at = { x: dx || undefined, textAnchor: label.anchor === 'start' ? undefined : label.anchor };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a coordinate system within the overlay, which is hidden as a whole.
    <svg {...toPercentOfFrame(label.point, frame)} className={`map-label map-${label.rank} on-${label.ground}`}>
      {label.mark === 'dot' && <circle className="map-dot" />}
      {label.mark === 'ring' && <circle className="map-ring" />}
      <text {...at} y={dy}>
        {label.name}
        {second && !stacked && (
          <tspan className="map-second">
            {EN_SPACE}
            <tspan lang={second.lang}>{second.text}</tspan>
          </tspan>
        )}
      </text>
      {/* A separate text element: WebKit splits a word where a line of the other direction begins inside one
          element. */}
      {second && stacked && (
        <text
          {...at}
          y={dy + roundToWholePixel(labelLineHeightPx(label.type))}
          className="map-second"
          lang={second.lang}
        >
          {second.text}
        </text>
      )}
    </svg>
  );
}

/**
 * Converts a point from px of the frame to percentages of the frame's width and height, so that it moves with the
 * frame.
 */
export function toPercentOfFrame([x, y]: Point, frame: Pick<MapFrame, 'width' | 'height'>): { x: string; y: string } {
  return { x: percent(x / frame.width), y: percent(y / frame.height) };
}

/**
 * Formats a share (0 to 1) as a percentage. One decimal is accurate to half a pixel; a second would cost bytes on every
 * label.
 */
function percent(share: number): string {
  return `${roundToTenth(share * 100)}%`;
}
