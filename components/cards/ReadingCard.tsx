import { sourceAttributes } from '@/components/charts/sourceAttributes';
import type { SourcedText } from '@/components/charts/sourcedText';
import { computeReadingBars, evaluateClaimFormula } from '@/components/claim/computeReadingBars';
import { formatReadingBarTexts } from '@/components/claim/formatReadingBarTexts';
import type { ReadingBarTexts } from '@/components/claim/ReadingBarsDrawing';
import type { ClaimRecord, ReadingRecord } from '@/lib/facts/claims';
import { findById, findClaim, findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import type { MessageValues } from '@/lib/text/formatMessage';
import { formatValueWithUnit } from '@/lib/text/formatValue';
import { CardClaimText } from './CardClaimText';
import { CardText } from './CardText';
import { CardTitle } from './CardTitle';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';
import type { CardContent } from './designCard';
import type { CardDrawing } from './figureCard';
import {
  BRACKET_END_LENGTH_PX,
  type PlacedCardBar,
  type PlacedCardBarSegment,
  type PlacedReadingCard,
  placeReadingCardBars,
} from './placeReadingCardBars';

type ReadingCardProps = Extract<CardDrawing, { readonly template: 'reading' }> & {
  readonly space: CardLayout;
  readonly headline: string;
  /** Values of the variables in the headline. */
  readonly values: MessageValues;
};

interface ReadingLayout {
  /** Box of the sentence, and its font sizes for one line and for two, px. */
  readonly quotation: {
    readonly top: number;
    readonly height: number;
    readonly size: { readonly short: number; readonly long: number };
  };
  /**
   * How much lower the title is than on other cards, px: below a one-line sentence (`short`) or a two-line one
   * (`long`).
   */
  readonly titleShift: { readonly short: number; readonly long: number };
  /** Top and bottom of the area in which the bars are vertically centred, px from the top of the card. */
  readonly bars: { readonly from: number; readonly to: number };
}

/** Positions and sizes of the texts and drawings on the card, px, by format. */
const LAYOUTS_PX = {
  wide: {
    quotation: { top: 82, height: 62, size: { short: 32, long: 24 } },
    titleShift: { short: 52, long: 66 },
    bars: { from: 262, to: 498 },
  },
  post: {
    quotation: { top: 146, height: 92, size: { short: 46, long: 36 } },
    titleShift: { short: 48, long: 48 },
    bars: { from: 590, to: 952 },
  },
} as const satisfies Record<CardFormat, ReadingLayout>;

/** Maximum number of characters of a sentence that fits on one line. */
const SHORT_QUOTATION_CHARACTERS = 45;

/** Shows one reading of a sentence of the brief: the sentence in small type, the title, and the bars of the reading. */
export function ReadingCard({ space, headline, values, ...content }: ReadingCardProps) {
  const { locale, format, column, isWide, isRtl } = space;
  const { quotation, titleShift, bars }: ReadingLayout = LAYOUTS_PX[format];
  const record = findClaim(content.claim);
  const reading = readingOf(content);
  const words = withUnit(locale, record, reading);
  const texts = words.map(({ segments }) => ({
    segments: segments.map(({ value, caption }) => ({ value: value.text, caption })),
  }));
  const placed = placeReadingCardBars(computeReadingBars(record, reading).bars, texts, {
    format,
    width: column.width,
    height: bars.to - bars.from,
  });
  const size = record.fragments.join(' ').length > SHORT_QUOTATION_CHARACTERS ? 'long' : 'short';
  return (
    <g className={isContradictedReadingCard(content) ? 'reading-contradicted' : undefined}>
      <CardClaimText
        space={space}
        claim={record}
        top={quotation.top}
        height={quotation.height}
        className="reading-quotation"
        fontSize={quotation.size[size]}
      />
      <g className="reading-title" transform={`translate(0 ${titleShift[size]})`}>
        <CardTitle
          space={space}
          message={headline}
          values={values}
          // The smallest size keeps three lines of Arabic below the quotation.
          isSmall={placed.bars.length > 1 || (isRtl && !isWide)}
        />
      </g>
      <g transform={`translate(0 ${(bars.from + bars.to - placed.height) / 2})`}>
        {placed.bars.map((bar, i) => (
          <Bar key={bar.top} space={space} bar={bar} words={words[i]} placed={placed} />
        ))}
      </g>
    </g>
  );
}

/** Returns whether a card shows a reading that the evidence contradicts. */
export function isContradictedReadingCard(content: CardContent): boolean {
  return content.template === 'reading' && readingOf(content).verdict === 'contradicted';
}

function readingOf({ claim: id, reading }: Pick<ReadingCardProps, 'claim' | 'reading'>): ReadingRecord {
  return findById('reading', findClaim(id).readings, reading);
}

/** Returns the texts of the bars. Those of the first bar include the unit, after its total or its only number. */
function withUnit(locale: Locale, { tokens }: ClaimRecord, reading: ReadingRecord): readonly ReadingBarTexts[] {
  const row = findObservation(tokens[0]?.observation ?? '');
  const measured = (number: SourcedText, formula: string) => ({
    ...number,
    text: formatValueWithUnit(locale, row, evaluateClaimFormula(formula)),
  });
  return formatReadingBarTexts(locale, reading).map((words, i): ReadingBarTexts => {
    const { segments = [], total } = reading.bars[i] ?? {};
    const [only] = segments;
    if (i > 0 || !only) return words;
    if (segments.length > 1) return words.total && total ? { ...words, total: measured(words.total, total) } : words;
    return { ...words, segments: words.segments.map((one) => ({ ...one, value: measured(one.value, only.formula) })) };
  });
}

interface BarProps {
  readonly space: CardLayout;
  readonly bar: PlacedCardBar;
  readonly words: ReadingBarTexts | undefined;
  readonly placed: PlacedReadingCard;
}

function Bar({ space, bar, words, placed }: BarProps) {
  const left = (start: number, width = 0) => space.left(space.column.start + start, width);
  return (
    <g>
      {bar.bracketTop !== undefined && words?.total && (
        <Bracket from={left(0)} to={left(bar.width)} y={bar.bracketTop} total={words.total} className={placed.words} />
      )}
      {bar.segments.map((segment, i) => (
        <SegmentOfBar
          key={segment.start}
          space={space}
          x={left(segment.start, segment.width)}
          bar={bar}
          segment={segment}
          words={words?.segments[i]}
          placed={placed}
        />
      ))}
    </g>
  );
}

interface SegmentProps {
  readonly space: CardLayout;
  readonly x: number;
  readonly bar: PlacedCardBar;
  readonly segment: PlacedCardBarSegment;
  readonly words: ReadingBarTexts['segments'][number] | undefined;
  readonly placed: PlacedReadingCard;
}

/**
 * Draws one segment of a bar, with its value and caption. The outline of a derived value is inset by half its stroke,
 * to keep the segment's size.
 */
function SegmentOfBar({ space, x, bar, segment, words, placed }: SegmentProps) {
  const { isDerived, width, caption } = segment;
  const inset = isDerived ? 1 : 0;
  return (
    <g>
      <rect
        className={isDerived ? 'card-bar-derived' : 'card-bar'}
        x={x + inset}
        y={bar.top + inset}
        width={width - 2 * inset}
        height={bar.height - 2 * inset}
      />
      {words && segment.hasValueInside && (
        <text
          className={isDerived ? 'card-bar-value card-bar-value-derived' : 'card-bar-value'}
          x={x + width / 2}
          y={bar.top + bar.height / 2}
          fontSize={placed.valueSize}
          textAnchor="middle"
          data-part="number"
          {...sourceAttributes(words.value)}
        >
          {words.value.text}
        </text>
      )}
      {words && (
        <CardText
          space={space}
          start={space.column.start + caption.start}
          width={caption.width}
          top={caption.top}
          height={placed.captionHeight}
          className={`${placed.words} reading-caption reading-caption-${caption.align}`}
        >
          {segment.valueInCaption && (
            <>
              <b
                className={`card-bar-outside reading-value-${segment.valueInCaption}`}
                data-part="number"
                {...sourceAttributes(words.value)}
              >
                {words.value.text}
              </b>{' '}
            </>
          )}
          <span data-scale="">{words.caption}</span>
        </CardText>
      )}
    </g>
  );
}

interface BracketProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly total: SourcedText;
  readonly className: string;
}

/** Distance from a bracket to the number of the total above it, px. */
const TOTAL_GAP_PX = 9;

function Bracket({ from, to, y, total, className }: BracketProps) {
  return (
    <g>
      <path className="card-axis" d={`M${from} ${y + BRACKET_END_LENGTH_PX}V${y}H${to}V${y + BRACKET_END_LENGTH_PX}`} />
      <text
        className={total.derived ? `${className} card-bar-outside` : className}
        x={(from + to) / 2}
        y={y - TOTAL_GAP_PX}
        textAnchor="middle"
        {...sourceAttributes(total)}
      >
        {total.text}
      </text>
    </g>
  );
}
