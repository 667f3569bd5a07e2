import { wholePixel } from '@/components/charts/pixels';
import { percentOf } from '@/components/map/percentOf';
import type { Frame } from './frames';
import { leadingOf, type PlacedLabel } from './placeLabels';

/** An en space: wide enough to part two scripts, and it keeps both names in one run of text. */
const GAP = '\u2002';

/** A place's mark and names; the second name is quieter. */
export function MapLabel({ label, frame }: { label: PlacedLabel; frame: Pick<Frame, 'width' | 'height'> }) {
  const [dx, dy] = label.offset.map(wholePixel);
  const { second, stacked } = label;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a coordinate system within the overlay, which is hidden as a whole.
    <svg {...percentOf(label.point, frame)} className={`map-label map-${label.rank} on-${label.ground}`}>
      {label.mark === 'dot' && <circle className="map-dot" />}
      {label.mark === 'ring' && <circle className="map-ring" />}
      <text x={dx || undefined} y={dy} textAnchor={label.anchor === 'start' ? undefined : label.anchor}>
        {label.name}
        {second && !stacked && (
          <tspan className="map-second">
            {GAP}
            <tspan lang={second.lang}>{second.text}</tspan>
          </tspan>
        )}
        {second && stacked && (
          <tspan className="map-second" lang={second.lang} x={dx} dy={wholePixel(leadingOf(label.type))}>
            {second.text}
          </tspan>
        )}
      </text>
    </svg>
  );
}
