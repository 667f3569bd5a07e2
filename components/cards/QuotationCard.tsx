import { sourceAttributes } from '@/components/charts/sourceAttributes';
import type { ClaimRecord } from '@/lib/facts/claims';
import { findClaim, findObservation, quantityOfObservation } from '@/lib/facts/facts';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { CardClaimText, findClaimTranslation } from './CardClaimText';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';
import { chooseBarValueFontSize } from './chooseBarValueFontSize';
import { type CardDrawing, formatCardNumber } from './figureCard';
import { type PlacedQuotationBar, placeQuotationBar, type QuotationBarSize } from './placeQuotationBar';

type QuotationCardProps = Extract<CardDrawing, { readonly template: 'quotation' }> & { readonly space: CardLayout };

interface QuotationLayout {
  readonly quotation: { readonly top: number; readonly height: number };
  /**
   * Top of the bar, px from the top of the card: below a short quotation, a longer one, and one with our translation.
   */
  readonly barTop: { readonly short: number; readonly long: number; readonly glossed: number };
  /** Sizes of the bar, px; `tall` is the height of a bar in which several numbers of one period are stacked. */
  readonly bar: Omit<QuotationBarSize, 'width'> & { readonly tall: number };
  /** Possible font sizes of the values in a bar, and in a tall bar, px, largest first. */
  readonly values: { readonly whole: readonly number[]; readonly tall: readonly number[] };
  /** Height of the two lines of the question above the bar, and their distance from the bar, px. */
  readonly question: { readonly height: number; readonly gap: number };
  /**
   * Axis below the bar, px: its distance from the bar, half the length of its ticks, and the baseline of the period
   * names.
   */
  readonly axis: { readonly line: number; readonly tick: number; readonly baseline: number };
  /** Arc above the bar, px: its distance from the bar, half the width of its arrowhead, and its maximum height. */
  readonly arc: { readonly gap: number; readonly arrow: number; readonly most: number };
}

/** Positions and sizes of the texts and drawings on the card, px, by format. */
const LAYOUTS_PX = {
  wide: {
    quotation: { top: 82, height: 258 },
    barTop: { short: 342, long: 362, glossed: 386 },
    bar: { height: 66, tall: 112, gap: 4, inset: 6, arcRadius: 36 },
    values: { whole: [54, 44, 36, 29], tall: [36, 32, 25] },
    question: { height: 66, gap: 7 },
    axis: { line: 13, tick: 6, baseline: 47 },
    arc: { gap: 9, arrow: 7, most: 34 },
  },
  post: {
    quotation: { top: 138, height: 536 },
    barTop: { short: 716, long: 690, glossed: 746 },
    bar: { height: 140, tall: 208, gap: 6, inset: 10, arcRadius: 60 },
    values: { whole: [104, 84, 66, 46], tall: [66, 60, 46] },
    question: { height: 96, gap: 16 },
    axis: { line: 22, tick: 10, baseline: 74 },
    arc: { gap: 16, arrow: 11, most: 52 },
  },
} as const satisfies Record<CardFormat, QuotationLayout>;

/**
 * Shows a sentence of the brief, a question, and a bar: the number for the first period, then the number for the later
 * period, which may be a part of the first number.
 */
export function QuotationCard({ space, claim: id, question }: QuotationCardProps) {
  const { locale, format, column } = space;
  const layout: QuotationLayout = LAYOUTS_PX[format];
  const record = findClaim(id);
  const size = quotationSize(record);
  const periods = periodsOf(record);
  const isTall = Math.max(periods.first.length, periods.later.length) > 1;
  const barHeight = isTall ? layout.bar.tall : layout.bar.height;
  const bar = placeQuotationBar(periods.first, periods.later, {
    ...layout.bar,
    height: barHeight,
    width: column.width,
  });
  const isGlossed = findClaimTranslation(locale, record) !== undefined;
  const usualTop = layout.barTop[isGlossed ? 'glossed' : size === 'short' ? 'short' : 'long'];
  // A tall bar has the same lower edge as the others.
  const top = usualTop - (barHeight - layout.bar.height);
  const { height, gap } = layout.question;
  return (
    <>
      <CardClaimText
        space={space}
        claim={record}
        {...layout.quotation}
        fontSize={QUOTATION_SIZES_PX[format][size]}
        isTitle
      />
      <CardText
        space={space}
        top={top - gap - height}
        width={bar.arc.to - layout.arc.arrow - 2 * gap}
        height={height}
        className="card-label quotation-question"
      >
        {question}
      </CardText>
      <Bar space={space} layout={layout} bar={bar} top={top} height={barHeight} isTall={isTall} />
      <Axis space={space} layout={layout} bar={bar} top={top + barHeight} periods={periods} />
    </>
  );
}

/** Font sizes of the quoted sentence, px. */
const QUOTATION_SIZES_PX = {
  wide: { short: 62, medium: 53, long: 38 },
  post: { short: 132, medium: 88, long: 74 },
} as const;

/**
 * Returns the name of the font size of a sentence: `short` if it fits on two lines, `medium` on three; `long` for two
 * fragments.
 */
function quotationSize({ fragments }: ClaimRecord): keyof (typeof QUOTATION_SIZES_PX)[CardFormat] {
  const { length } = fragments.join(' ');
  if (fragments.length > 1) return 'long';
  return length > 45 ? 'medium' : 'short';
}

/**
 * Returns the numbers of a sentence in two groups: those of the same period as the first number, and those of the later
 * period.
 */
function periodsOf({ tokens }: ClaimRecord) {
  const counts = tokens.map(({ observation: id }) => ({ observation: id, value: quantityOfObservation(id).value }));
  const start = findObservation(tokens[0]?.observation ?? '').from;
  const isFirst = (id: string) => findObservation(id).from === start;
  return {
    first: counts.filter((count) => isFirst(count.observation)),
    later: counts.filter((count) => !isFirst(count.observation)),
  };
}

interface BarProps {
  readonly space: CardLayout;
  readonly layout: QuotationLayout;
  readonly bar: PlacedQuotationBar;
  readonly top: number;
}

interface BarOfCountsProps extends BarProps {
  readonly height: number;
  /** Whether several numbers of one period are stacked inside the bar. */
  readonly isTall: boolean;
}

function Bar({ space, layout, bar, top, height, isTall }: BarOfCountsProps) {
  const { column } = space;
  const left = (start: number, width = 0) => space.left(column.start + start, width);
  const { inset } = layout.bar;
  const fontSize = valueSize(space, layout, bar, isTall);
  return (
    <g>
      {bar.segments.map((segment) => (
        <g key={segment.observation}>
          <rect
            className="card-bar"
            x={left(segment.start, segment.width)}
            y={top + segment.top}
            width={segment.width}
            height={segment.height}
          />
          {segment.valueAt !== undefined && (
            <text
              className="card-bar-value"
              x={left(segment.valueAt)}
              y={top + segment.top + segment.height / 2}
              fontSize={fontSize}
              textAnchor="middle"
              data-observation={segment.observation}
            >
              {formatCardNumber(space.locale, segment)}
            </text>
          )}
        </g>
      ))}
      {bar.partOutline && (
        <rect
          className="quotation-ghost"
          x={left(bar.partOutline.start, bar.partOutline.width)}
          y={top + inset}
          width={bar.partOutline.width}
          height={height - 2 * inset}
        />
      )}
      <Arc from={left(bar.arc.from)} to={left(bar.arc.to)} y={top - layout.arc.gap} {...layout.arc} />
    </g>
  );
}

/** Returns one font size, px, for all values printed inside the bar. */
function valueSize(
  { locale, format }: CardLayout,
  layout: QuotationLayout,
  bar: PlacedQuotationBar,
  isTall: boolean,
): number {
  const values = bar.segments.flatMap(({ observation: id, start, width, valueAt }) =>
    valueAt === undefined
      ? []
      : [
          {
            text: formatCardNumber(locale, { observation: id }),
            width: 2 * Math.min(valueAt - start, start + width - valueAt),
          },
        ],
  );
  return chooseBarValueFontSize(values, layout.values[isTall ? 'tall' : 'whole'], format);
}

interface ArcProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly arrow: number;
  readonly most: number;
}

/** Draws an arrow from the rectangle of the later number to the outline that shows it as a part of the first number. */
function Arc({ from, to, y, arrow, most }: ArcProps) {
  const radius = Math.abs(from - to) / 2;
  const height = Math.min(radius, most);
  const sweep = from < to ? 1 : 0;
  return (
    <>
      <path className="quotation-arc" d={`M${from} ${y}A${radius} ${height} 0 0 ${sweep} ${to} ${y}`} />
      <path
        className="quotation-arrow"
        d={`M${to - arrow} ${y - 1.4 * arrow}L${to} ${y}L${to + arrow} ${y - 1.4 * arrow}`}
      />
    </>
  );
}

interface AxisProps extends BarProps {
  readonly periods: ReturnType<typeof periodsOf>;
}

/**
 * Draws the time axis with the names of the two periods below the bar. A value that does not fit into the bar is
 * printed beside the later period.
 */
function Axis({ space, layout, bar, top, periods: { first, later } }: AxisProps) {
  const { locale, column } = space;
  const at = (start: number) => space.left(column.start + start);
  const { line, tick, baseline } = layout.axis;
  const y = top + line;
  const outside = bar.segments.filter(({ valueAt }) => valueAt === undefined);
  return (
    <g>
      <path
        className="card-axis"
        d={`M${at(0)} ${y}H${at(column.width)}${[0, bar.periodBoundary, column.width].map((x) => `M${at(x)} ${y - tick}v${2 * tick}`).join('')}`}
      />
      <text
        className="card-label"
        // A centred period beside a value at the end of the line could be read as part of the same number.
        x={at(outside.length > 0 ? 0 : bar.periodBoundary / 2)}
        y={top + baseline}
        textAnchor={outside.length > 0 ? 'start' : 'middle'}
        data-scale=""
      >
        {periodText(locale, first)}
      </text>
      <text className="card-label" x={at(column.width)} y={top + baseline} textAnchor="end">
        {outside.map((segment) => (
          <tspan key={segment.observation} className="card-bar-outside" data-observation={segment.observation}>
            {`${formatCardNumber(locale, segment)} `}
          </tspan>
        ))}
        <tspan {...sourceAttributes({ text: periodText(locale, later) })}>{periodText(locale, later)}</tspan>
      </text>
    </g>
  );
}

function periodText(locale: CardLayout['locale'], counts: readonly { readonly observation: string }[]): string {
  return formatObservationPeriod(locale, findObservation(counts[0]?.observation ?? ''), 'short')?.text ?? '';
}
