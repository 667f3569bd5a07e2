import { roundToTenth, wholePixel } from '@/components/charts/pixels';
import type { Point } from './camera';
import type { Frame } from './frames';
import { leadingOf, type PlacedLabel } from './placeLabels';

/** An en space: wide enough to separate two scripts, and it keeps both names of a line in one run of text. */
const EN_SPACE = '\u2002';

/** The mark of a place and its names; the second name is less prominent. */
export function MapLabel({ label, frame }: { label: PlacedLabel; frame: Pick<Frame, 'width' | 'height'> }) {
  const [dx = 0, dy = 0] = label.offset.map(wholePixel);
  const { second, stacked } = label;
  const at = { x: dx || undefined, textAnchor: label.anchor === 'start' ? undefined : label.anchor };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a coordinate system within the overlay, which is hidden as a whole.
    <svg {...percentOf(label.point, frame)} className={`map-label map-${label.rank} on-${label.ground}`}>
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
        <text {...at} y={dy + wholePixel(leadingOf(label.type))} className="map-second" lang={second.lang}>
          {second.text}
        </text>
      )}
    </svg>
  );
}

/** A point of the frame as SVG attributes in per cent, which follow the frame's width. */
export function percentOf([x, y]: Point, frame: Pick<Frame, 'width' | 'height'>): { x: string; y: string } {
  return { x: percent(x / frame.width), y: percent(y / frame.height) };
}

/**
 * One decimal is accurate to half a pixel in the widest frame; a second would cost bytes on every label of every map.
 */
function percent(share: number): string {
  return `${roundToTenth(share * 100)}%`;
}
