import { range, scaleLinear } from 'd3';
import type { ReactNode } from 'react';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import { LOCALES } from '@/lib/locales';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import { type CardDrawing, sourceAttributeOfCardNumber } from './figureCard';
import { SeriesColumns } from './SeriesColumns';
import { createSeriesBar, maxValueOfSeriesBar, type SeriesBar, seriesBarClassNames } from './seriesBars';

type SeriesCardProps = Extract<CardDrawing, { readonly template: 'series' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
};

/**
 * Draws a yearly series: as columns on the wide card; as rows on the upright one and in languages for which `LOCALES`
 * specifies rows.
 */
export function SeriesCard({ space, title, titleEnd, marks, star }: SeriesCardProps) {
  const bars = marks.map((mark) => createSeriesBar(space.locale, mark, star));
  const isColumns = space.isWide && LOCALES[space.locale].years === 'columns';
  const Series = isColumns ? SeriesColumns : SeriesRows;
  const classes = [...(isColumns ? ['card-columns'] : []), ...(star === undefined ? [] : ['card-series-starred'])];
  return (
    <g className={classes.join(' ')}>
      <Series space={space} bars={bars} titleEnd={titleEnd} />
      {title}
    </g>
  );
}

interface SeriesRowsProps {
  readonly space: CardLayout;
  readonly bars: readonly SeriesBar[];
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
}

/**
 * Positions and sizes, px. `gap`: between title and rows; `bottom`: end of the last row; `axis`: distance of the bars
 * from the start of the text column; `most`: maximum row height; `space`: between a bar and its value; `value`, `star`:
 * font sizes of an ordinary value and of the emphasised one.
 */
const LAYOUTS_PX = {
  wide: { gap: 14, bottom: 512, axis: 78, most: 70, space: 12, value: 22, star: 62 },
  post: { gap: 46, bottom: 1140, axis: 112, most: 150, space: 18, value: 34, star: 108 },
} as const;
/** Thickness of a bar as a share of the height of its row. */
const BAR_SHARE = 0.74;
/** Height of the row of the emphasised year, as a multiple of an ordinary row. */
const STAR_ROWS = 1.6;
/** Average width of a digit of the large number, em. */
const DIGIT_EM = 0.46;
/** Distance from the middle of a digit to its baseline, em, in the sans and in the display font. */
const MIDDLE_EM = { value: 0.35, star: 0.32 } as const;

/** Draws a series as rows. The emphasised year has a taller row and a larger number. */
function SeriesRows({ space, bars, titleEnd }: SeriesRowsProps) {
  const layout = LAYOUTS_PX[space.format];
  const axis = space.column.start + layout.axis;
  const top = titleEnd + layout.gap;
  const shares = bars.map(({ isEmphasised }) => (isEmphasised ? STAR_ROWS : 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pitch = Math.min(layout.most, (layout.bottom - top) / total);
  const thickness = pitch * BAR_SHARE;
  const length = lengthScale(space, bars);
  const edge = space.left(axis);
  return (
    <>
      {bars.map((bar, i) => {
        const before = shares.slice(0, i).reduce((sum, share) => sum + share, 0);
        const middle = top + (before + (shares[i] ?? 1) / 2) * pitch;
        const place = { space, bar, axis, middle, thickness };
        return (
          <g key={bar.mark.label} className={seriesBarClassNames(bar)}>
            <text
              className={bar.isEmphasised ? 'card-row-name card-name-star' : 'card-row-name'}
              x={space.left(space.column.start)}
              y={middle + layout.value * MIDDLE_EM.value}
              {...sourceAttributes({ text: bar.mark.label })}
            >
              {bar.mark.label}
            </text>
            {bar.unknown ? <Hole {...place} /> : <Row {...place} length={length} />}
          </g>
        );
      })}
      <path className="card-axis" d={`M${edge} ${top}V${top + total * pitch}`} />
    </>
  );
}

/** Returns the scale from values to lengths of bars, px, as large as possible with room for every label. */
function lengthScale({ format, column }: CardLayout, bars: readonly SeriesBar[]): (value: number) => number {
  const layout = LAYOUTS_PX[format];
  const most = Math.max(...bars.map(maxValueOfSeriesBar));
  const room = column.width - layout.axis - layout.space;
  const lengths = bars
    .filter((bar) => maxValueOfSeriesBar(bar) > 0)
    .map((bar) => ((room - labelWidth(bar, layout)) * most) / maxValueOfSeriesBar(bar));
  return scaleLinear([0, most], [0, Math.min(room, ...lengths)]);
}

function labelWidth(
  { text, also, part, isEmphasised }: SeriesBar,
  { value, star }: { value: number; star: number },
): number {
  if (isEmphasised) return text.length * star * DIGIT_EM;
  return estimateTextWidthPx([text, also?.text, part?.words].filter(Boolean).join(' '), value);
}

interface RowProps {
  readonly space: CardLayout;
  readonly bar: SeriesBar;
  /** Start of the bars, px from the start edge of the card. */
  readonly axis: number;
  readonly middle: number;
  readonly thickness: number;
}

/**
 * Draws the bar of one year. If the value covers only a part of the year, the bar is proportionally thinner, between
 * dotted lines that mark the whole year.
 */
function Row({
  space,
  bar,
  axis,
  middle,
  thickness,
  length,
}: RowProps & { readonly length: (value: number) => number }) {
  const { mark, value, also, part, text, isEmphasised } = bar;
  const layout = LAYOUTS_PX[space.format];
  const long = length(maxValueOfSeriesBar(bar));
  const [from, to] = part ? [part.from, part.to] : [0, 1];
  const top = middle - thickness / 2;
  const thick = thickness * (to - from);
  const y = top + thickness * from;
  const across = (at: number) => space.left(axis + length(at));
  const edges = part ? [...(from > 0 ? [top] : []), ...(to < 1 ? [top + thickness] : [])] : [];
  return (
    <>
      <rect className="card-bar" x={space.left(axis, long)} y={y} width={long} height={thick} />
      {also && <path className="card-cap" d={`M${across(value ?? 0)} ${y}v${thick}`} />}
      {'tally' in mark && (
        <path
          className="card-cut"
          d={range(1, mark.count)
            .map((unit) => `M${across(unit)} ${y}v${thick}`)
            .join('')}
        />
      )}
      <path
        className="card-year-end"
        d={edges.map((edge) => `M${space.left(axis)} ${edge}H${space.left(axis + long)}`).join('')}
      />
      <text
        x={space.left(axis + long + layout.space)}
        y={middle + (isEmphasised ? layout.star * MIDDLE_EM.star : layout.value * MIDDLE_EM.value)}
        className={isEmphasised ? 'card-number card-star' : 'card-value'}
      >
        <tspan data-part={isEmphasised ? 'number' : undefined} {...sourceAttributeOfCardNumber(mark)}>
          {text}
        </tspan>
        {also && (
          <>
            {` ${also.around[0]}`}
            <tspan data-observation={also.observation}>{also.text}</tspan>
            {also.around[1]}
          </>
        )}
        {part && (
          <tspan className="card-year-part" {...sourceAttributes({ text: part.words })}>
            {' '}
            {part.words}
          </tspan>
        )}
      </text>
    </>
  );
}

/** Draws a year without a value: a row hatched to the edge of the card, with the reason. */
function Hole({ space, bar: { mark, unknown }, axis, middle, thickness }: RowProps) {
  const { value } = LAYOUTS_PX[space.format];
  const long = space.width - axis;
  return (
    <g data-unknown={unknown?.reason} {...sourceAttributeOfCardNumber(mark)}>
      <rect
        className="card-hatch"
        x={space.left(axis, long)}
        y={middle - thickness / 2}
        width={long}
        height={thickness}
      />
      <CardText
        space={space}
        start={axis + value}
        width={space.column.start + space.column.width - axis - value}
        top={middle - value}
        height={2 * value}
        className="card-plate card-plate-row"
      >
        <span>{unknown?.words}</span>
      </CardText>
    </g>
  );
}
