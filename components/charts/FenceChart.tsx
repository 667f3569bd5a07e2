import type { PlacedFences, PlacedReport, PlacedText } from '@/lib/charts/placedFences';
import { HATCH } from './Hatch';
import { TracedLine } from './TracedLine';

interface FenceChartProps {
  readonly across: PlacedFences;
  readonly down: PlacedFences;
  /** The finding, for readers who do not see the drawing. */
  readonly description: string;
}

/** Yearly counts as strokes and single reports as circles, in two frames of which the page shows one. */
export function FenceChart({ across, down, description }: FenceChartProps) {
  return (
    <div className="chart-full fences">
      <div className="chart-wide">
        <Frame placed={across} description={description} />
      </div>
      <div className="chart-narrow">
        <Frame placed={down} description={description} />
      </div>
    </div>
  );
}

interface FrameProps {
  readonly placed: PlacedFences;
  readonly description: string;
}

function Frame({ placed, description }: FrameProps) {
  const { width, height, strokes, holes, reports, sizes, texts } = placed;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={description}>
      <path className="fences-rules" d={placed.rules} />
      <path className="fences-lanes" d={placed.lanes} />
      <path className="fences-counted" d={placed.counted} />
      <path className="fences-rest" d={placed.rest} />
      <path className="fences-stroke" d={strokes.published} />
      <path className="fences-stroke" d={strokes.derived} />
      <path className="fences-stroke fences-inside" d={strokes.derived} />
      <path className="fences-stroke fences-disputed" d={strokes.disputed} />
      {holes.map(({ observation, reason, area, ground, texts: words }) => (
        <g key={observation} className="fences-hole" data-unknown={reason} data-observation={observation}>
          <rect {...area} fill={HATCH} />
          {ground && <rect {...ground} className="fences-ground" />}
          <g className="fences-label">
            {words.map((text) => (
              <Text key={text.y} text={text} />
            ))}
          </g>
        </g>
      ))}
      <path className="fences-event" d={placed.event} />
      <path className="fences-leader" d={placed.leaders} />
      <path className="fences-month" d={reports.map(({ month }) => month ?? '').join('')} />
      <Circles kind="sized" circles={reports.filter(({ isSized }) => isSized)} />
      <Circles kind="unsized" circles={reports.filter(({ isSized }) => !isSized)} />
      <Circles kind="ring" circles={ringsOf(reports, false)} />
      <Circles kind="open" circles={ringsOf(reports, true)} />
      <Circles kind="sizes" circles={sizes} />
      {KINDS.map((kind) => (
        <g key={kind} className={`fences-${kind}`}>
          {texts
            .filter((text) => text.kind === kind)
            .map((text) => (
              <Text key={`${text.x} ${text.y}`} text={text} />
            ))}
        </g>
      ))}
    </svg>
  );
}

const KINDS = ['value', 'name', 'label', 'quiet'] as const satisfies readonly PlacedText['kind'][];

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Circles of one kind share a class: their group carries it, which saves a name on each. */
function Circles({ kind, circles }: { readonly kind: string; readonly circles: readonly Circle[] }) {
  return (
    <g className={`fences-${kind}`}>
      {circles.map(({ x, y, r }) => (
        <circle key={`${x} ${y} ${r}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

function ringsOf(reports: readonly PlacedReport[], isOpen: boolean): readonly Circle[] {
  return reports.flatMap(({ x, y, ring }) => (ring?.isOpen === isOpen ? [{ x, y, r: ring.radius }] : []));
}

function Text({ text: { x, y, anchor, pieces } }: { readonly text: PlacedText }) {
  return <TracedLine x={x} y={y} textAnchor={anchor} pieces={pieces} />;
}
