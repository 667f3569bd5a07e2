import { HATCH_FILL } from '@/components/charts/HatchPattern';
import { SourcedTextLine } from '@/components/charts/SourcedTextLine';
import type { PlacedFenceReportsChart, PlacedReportCircle, PlacedText, PlacedYearStrokes } from './placedFences';

interface FenceReportsDrawingProps {
  readonly across: PlacedFenceReportsChart;
  readonly down: PlacedFenceReportsChart;
  /** Index, from 0, of the table row of each report, by report id. The readout of a circle shows that row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Text alternative for readers who do not see the drawing: the finding in one sentence. */
  readonly description: string;
}

/**
 * Draws the yearly counts as strokes and the reports as circles, twice: with time across for wide screens and with time
 * down for narrow ones. CSS shows one of the two.
 */
export function FenceReportsDrawing({ across, down, ...frame }: FenceReportsDrawingProps) {
  return (
    <div className="chart-full fences">
      <div className="chart-wide">
        <Frame placed={across} {...frame} />
      </div>
      <div className="chart-narrow">
        <Frame placed={down} {...frame} />
      </div>
    </div>
  );
}

interface FrameProps extends Pick<FenceReportsDrawingProps, 'rows' | 'description'> {
  readonly placed: PlacedFenceReportsChart;
}

function Frame({ placed, rows, description }: FrameProps) {
  const { width, height, counts, holes, reports, event, sizes, texts, head } = placed;
  return (
    <>
      {head && (
        <svg className="fences-head" data-column-head="" viewBox={`0 0 ${width} ${head.height}`} aria-hidden="true">
          <Texts texts={head.texts} />
        </svg>
      )}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <path className="fences-rules" d={placed.rules} />
        <path className="fences-lanes" d={placed.lanes} />
        <path className="fences-counted" d={placed.counted} />
        <path className="fences-rest" d={placed.rest} />
        {counts.map((count) => (
          <Count key={count.published} count={count} />
        ))}
        {holes.map(({ observation, reason, area, ground, texts: words }) => (
          <g key={observation} className="fences-hole" data-unknown={reason} data-observation={observation}>
            <rect {...area} fill={HATCH_FILL} />
            {ground && <rect {...ground} className="fences-ground" />}
            <g className="fences-label">
              {words.map((text) => (
                <Text key={text.y} text={text} />
              ))}
            </g>
          </g>
        ))}
        <path className="fences-leader" d={placed.leaders} />
        <g>
          <path className="fences-month" d={reports.map(({ month }) => month ?? '').join('')} />
          <Circles kind="sized" circles={reports.filter(({ isSized }) => isSized)} rows={rows} />
          <Circles kind="unsized" circles={reports.filter(({ isSized }) => !isSized)} rows={rows} />
          <Circles kind="ring" circles={ringsOf(reports, false)} />
          <Circles kind="open" circles={ringsOf(reports, true)} />
        </g>
        <g>
          <path className="fences-event" d={event.path} />
          <Texts texts={event.texts} />
        </g>
        <Circles kind="sizes" circles={sizes} />
        <Texts texts={texts} />
      </svg>
    </>
  );
}

/** Renders the texts of a drawing, in one SVG group for each kind, so that each kind needs only one CSS class. */
function Texts({ texts }: { readonly texts: readonly PlacedText[] }) {
  const kinds = KINDS.filter((kind) => texts.some((text) => text.kind === kind));
  return kinds.map((kind) => (
    <g key={kind} className={`fences-${kind}`}>
      {texts
        .filter((text) => text.kind === kind)
        .map((text) => (
          <Text key={`${text.x} ${text.y}`} text={text} />
        ))}
    </g>
  ));
}

/**
 * Draws the count of one year as strokes. Strokes for a part that we computed are hollow; strokes by which a second
 * published value exceeds the first are dashed.
 */
function Count({ count: { published, derived, disputed, value } }: { readonly count: PlacedYearStrokes }) {
  if (!value) return null;
  return (
    <g>
      {published && <path className="fences-stroke" d={published} />}
      {derived && <path className="fences-stroke" d={derived} />}
      {derived && <path className="fences-stroke fences-inside" d={derived} />}
      {disputed && <path className="fences-stroke fences-disputed" d={disputed} />}
      <SourcedTextLine x={value.x} y={value.y} className="fences-value" pieces={value.pieces} />
    </g>
  );
}

const KINDS = ['name', 'label', 'quiet'] as const satisfies readonly PlacedText['kind'][];

interface Circle {
  readonly id?: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface CirclesProps {
  readonly kind: string;
  readonly circles: readonly Circle[];
  /** Index, from 0, of the table row of each circle, by id of the circle. Default: the circles have no rows. */
  readonly rows?: ReadonlyMap<string, number>;
}

/**
 * Draws the circles of one kind. The CSS class is on their group, because a class on each circle would make the page
 * larger.
 */
function Circles({ kind, circles, rows }: CirclesProps) {
  return (
    <g className={`fences-${kind}`} data-rows={rows && circles.map(({ id = '' }) => rows.get(id)).join(' ')}>
      {circles.map(({ x, y, r }) => (
        <circle key={`${x} ${y} ${r}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

function ringsOf(reports: readonly PlacedReportCircle[], isOpen: boolean): readonly Circle[] {
  return reports.flatMap(({ x, y, ring }) => (ring?.isOpen === isOpen ? [{ x, y, r: ring.radius }] : []));
}

function Text({ text: { x, y, anchor, pieces } }: { readonly text: PlacedText }) {
  return <SourcedTextLine x={x} y={y} textAnchor={anchor} pieces={pieces} />;
}
