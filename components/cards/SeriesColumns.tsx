import { range, scaleLinear } from 'd3';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import { CHAT_CROP_EDGES_PX } from './cards';
import { sourceAttributeOfCardNumber } from './figureCard';
import { maxValueOfSeriesBar, type SeriesBar, seriesBarClassNames } from './seriesBars';

interface SeriesColumnsProps {
  readonly space: CardLayout;
  readonly bars: readonly SeriesBar[];
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
}

const BASELINE_PX = 476;
/** Minimum distance between the edge of the card and the nearest column, px. */
const MARGIN_PX = 20;
/** Width of a column as a share of the distance between the middles of two columns. */
const COLUMN_SHARE = 0.71;
/** Maximum width of a column, px. */
const MAX_COLUMN_PX = 230;
/** Half the width of the widest label of a column, px. */
const HALF_LABEL_PX = 56;
/** Minimum distance from the title to the labels of the columns below it, px. */
const TITLE_GAP_PX = 14;
/** Distance from the title to the hatched years below it, px. */
const PLOT_GAP_PX = 24;
/** Height of one label, two labels or the emphasised label above a column, including the distance to the column, px. */
const LABEL_PX = { one: 30, two: 56, star: 50 } as const;
const LINE_PX = 26;
/** Distance from a column to its label, px. */
const LIFT_PX = 10;
/**
 * Height, px, by which the dotted lines at the ends of a year rise above a column that covers only a part of the year.
 */
const END_LIFT_PX = 24;

/** Draws a yearly series as columns. A year without a value is hatched up to the top of the plot. */
export function SeriesColumns({ space, bars, titleEnd }: SeriesColumnsProps) {
  const pitch = pitchOf(bars.length, space.width);
  const width = Math.min(MAX_COLUMN_PX, pitch * COLUMN_SHARE);
  const top = titleEnd + PLOT_GAP_PX;
  const centres = centresOf(bars.length, space.width, pitch);
  const most = Math.max(...bars.map(maxValueOfSeriesBar));
  const height = Math.min(
    BASELINE_PX - top,
    ...bars.map((bar, i) => roomAbove(bar, centres[i] ?? 0, titleEnd) * (most / Math.max(1, maxValueOfSeriesBar(bar)))),
  );
  const y = scaleLinear([0, most], [BASELINE_PX, BASELINE_PX - height]);
  return (
    <>
      {bars.map((bar, i) => (
        <g key={bar.mark.label} className={seriesBarClassNames(bar)}>
          {bar.unknown ? (
            <Hole space={space} bar={bar} centre={centres[i] ?? 0} width={width} top={top} />
          ) : (
            <Column space={space} bar={bar} centre={centres[i] ?? 0} width={width} y={y} />
          )}
          <Name space={space} bar={bar} centre={centres[i] ?? 0} />
        </g>
      ))}
      <path className="card-axis" d={`M0 ${BASELINE_PX}.5H${space.width}`} />
    </>
  );
}

/**
 * Returns the largest distance between columns, px, at which no label crosses an edge of the square to which chat
 * programs crop the card.
 */
function pitchOf(count: number, width: number): number {
  const widest = Math.floor((width - 2 * MARGIN_PX) / (count - 1 + COLUMN_SHARE));
  const fits = (pitch: number) =>
    centresOf(count, width, pitch).every(
      (x) =>
        Math.abs(x - CHAT_CROP_EDGES_PX.left) >= HALF_LABEL_PX &&
        Math.abs(x - CHAT_CROP_EDGES_PX.right) >= HALF_LABEL_PX,
    );
  return range(widest, widest / 2, -1).find(fits) ?? widest;
}

function centresOf(count: number, width: number, pitch: number): readonly number[] {
  return range(count).map((i) => width / 2 + (i - (count - 1) / 2) * pitch);
}

/**
 * Returns the maximum height of a column, px, at which its label is below the title; infinite for a column beside the
 * title.
 */
function roomAbove({ isEmphasised, also }: SeriesBar, centre: number, titleEnd: number): number {
  const isUnderTitle = centre > CHAT_CROP_EDGES_PX.left && centre < CHAT_CROP_EDGES_PX.right;
  if (!isUnderTitle) return Number.POSITIVE_INFINITY;
  return BASELINE_PX - titleEnd - TITLE_GAP_PX - LABEL_PX[isEmphasised ? 'star' : also ? 'two' : 'one'];
}

interface YearProps {
  readonly space: CardLayout;
  readonly bar: SeriesBar;
  /** Horizontal centre of the column, px from the start edge of the card. */
  readonly centre: number;
}

interface ColumnProps extends YearProps {
  readonly width: number;
  readonly y: (value: number) => number;
}

/**
 * Draws the column of one year. If the value covers only a part of the year, the column is proportionally narrower,
 * between dotted lines that mark the whole year.
 */
function Column({ space, bar, centre, width, y }: ColumnProps) {
  const { mark, value, also, part, text, isEmphasised } = bar;
  const start = centre - width / 2;
  const [from, to] = part ? [part.from, part.to] : [0, 1];
  const broad = width * (to - from);
  const x = space.left(start + width * from, broad);
  const top = y(maxValueOfSeriesBar(bar));
  const middle = x + broad / 2;
  return (
    <>
      <rect className="card-bar" x={x} y={top} width={broad} height={BASELINE_PX - top} />
      {also && <path className="card-cap" d={`M${x} ${y(value ?? 0)}h${broad}`} />}
      {'tally' in mark && (
        <path
          className="card-cut"
          d={range(1, mark.count)
            .map((unit) => `M${x} ${y(unit)}h${broad}`)
            .join('')}
        />
      )}
      {part && (
        <path
          className="card-year-end"
          d={[...(from > 0 ? [start] : []), ...(to < 1 ? [start + width] : [])]
            .map((edge) => `M${space.left(edge)} ${BASELINE_PX}V${top - END_LIFT_PX}`)
            .join('')}
        />
      )}
      <text
        className={isEmphasised ? 'card-number card-star' : 'card-value'}
        x={middle}
        y={top - LIFT_PX - (also ? LINE_PX : 0)}
        data-part={isEmphasised ? 'number' : undefined}
        {...sourceAttributeOfCardNumber(mark)}
      >
        {text}
      </text>
      {also && (
        <text className="card-value" x={middle} y={top - LIFT_PX}>
          {also.around[0]}
          <tspan data-observation={also.observation}>{also.text}</tspan>
          {also.around[1]}
        </text>
      )}
    </>
  );
}

interface HoleProps extends YearProps {
  readonly width: number;
  readonly top: number;
}

/** Draws a year without a value: a hatched column with the reason. */
function Hole({ space, bar: { mark, unknown }, centre, width, top }: HoleProps) {
  const height = BASELINE_PX - top;
  return (
    <g data-unknown={unknown?.reason} {...sourceAttributeOfCardNumber(mark)}>
      <rect className="card-hatch" x={space.left(centre - width / 2, width)} y={top} width={width} height={height} />
      <CardText
        space={space}
        start={centre - HALF_LABEL_PX}
        width={2 * HALF_LABEL_PX}
        top={top}
        height={height}
        className="card-plate"
      >
        <span>{unknown?.words}</span>
      </CardText>
    </g>
  );
}

/**
 * Prints the year below its column and, under the year, the part of it that was counted, unless that is the whole year.
 */
function Name({ space, bar: { mark, part, isEmphasised }, centre }: YearProps) {
  const x = space.left(centre);
  return (
    <>
      <text
        className={isEmphasised ? 'card-year-name card-name-star' : 'card-year-name'}
        x={x}
        y={BASELINE_PX + 31}
        {...sourceAttributes({ text: mark.label })}
      >
        {mark.label}
      </text>
      {part && (
        <text className="card-year-part" x={x} y={BASELINE_PX + 57} {...sourceAttributes({ text: part.words })}>
          {part.words}
        </text>
      )}
    </>
  );
}
