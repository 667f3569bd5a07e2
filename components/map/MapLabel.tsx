import { percentOf } from '@/components/map/percentOf';
import type { Frame } from '@/lib/map/frames';
import { leadingOf, type PlacedLabel } from '@/lib/map/placeLabels';

/** An en space: wide enough to part two scripts, and it keeps both names in one run of text. */
const GAP = '\u2002';

/** A place's mark and names; the second name is quieter. */
export function MapLabel({ label, frame }: { label: PlacedLabel; frame: Pick<Frame, 'width' | 'height'> }) {
  const { x, y } = percentOf(label.point, frame);
  const [dx, dy] = label.offset.map((value) => Math.round(value * 10) / 10);
  const { second, stacked } = label;
  return (
    <g className={`map-label map-${label.rank} on-${label.ground}`}>
      {label.mark === 'dot' && <circle className="map-dot" cx={x} cy={y} r="3" />}
      {label.mark === 'ring' && <circle className="map-ring" cx={x} cy={y} r="4" />}
      <text x={x} y={y} dx={dx} dy={dy} textAnchor={label.anchor}>
        {label.name}
        {second && !stacked && (
          <tspan className="map-second" lang={second.lang}>
            {GAP + second.text}
          </tspan>
        )}
        {second && stacked && (
          <tspan
            className="map-second"
            lang={second.lang}
            x={x}
            dx={dx}
            dy={Math.round(leadingOf(label.type) * 10) / 10}
          >
            {second.text}
          </tspan>
        )}
      </text>
    </g>
  );
}
