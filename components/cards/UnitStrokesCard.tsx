import { range } from 'd3';
import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import { CardNumberCaption } from './CardNumberCaption';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import {
  type CardDrawing,
  formatCardNumber,
  type LabelledCardNumber,
  sourceAttributeOfCardNumber,
  valueOfCardNumber,
} from './figureCard';

type UnitStrokesCardProps = Extract<CardDrawing, { readonly template: 'strokes' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
};

/**
 * Positions and sizes, px. `margin`: at both sides; `top`, `bottom`: ends of the strokes; `size`: font size of the
 * number; `lift`: distance from the strokes up to its baseline; `other`: `size` and `lift` of the derived number, and
 * the width of its caption (`words`).
 */
const LAYOUTS_PX = {
  wide: { margin: 40, top: 400, bottom: 512, size: 148, lift: 36, other: { size: 62, lift: 20, words: 216 } },
  post: { margin: 72, top: 752, bottom: 1128, size: 260, lift: 66, other: { size: 108, lift: 26, words: 250 } },
} as const;
/** Width of a stroke as a share of the distance from one stroke to the next. */
const STROKE_SHARE = { wide: 0.36, post: 0.48 } as const;
/** Gap between the filled and the outlined strokes, as a multiple of the distance between strokes. */
const GAP_STROKES = 3;
const OUTLINE_PX = 2;
/** Width of a digit of the large number, em. */
const DIGIT_EM = 0.485;
/** Height of a digit of the large number, em. */
const DIGIT_HEIGHT_EM = 0.72;
/**
 * Reduction of the letter spacing in the large number, em. In right-to-left text the number is shifted by as much, or
 * its first digit would leave the text column.
 */
const TRACKING_EM = 0.025;
/** Distance between a number and its caption, px. */
const GAP_PX = { wide: 26, post: 34 } as const;
/** Height of the box for the caption of either number, px. */
const CAPTION_PX = { wide: 130, post: 240 } as const;

/** Draws one stroke for each unit counted and, after a gap, an outlined stroke for each unit of a derived number. */
export function UnitStrokesCard({ space, title, counted, outlined }: UnitStrokesCardProps) {
  const { format, width } = space;
  const { margin, top, bottom } = LAYOUTS_PX[format];
  const [full, left] = [countOf(counted), countOf(outlined)];
  const pitch = (width - 2 * margin) / (full + GAP_STROKES + left - 1 + STROKE_SHARE[format]);
  const broad = pitch * STROKE_SHARE[format];
  const at = (i: number) => space.left(margin + i * pitch, broad);
  return (
    <>
      {title}
      <path
        className="card-bar"
        d={range(full)
          .map((i) => `M${at(i)} ${top}h${broad}V${bottom}h${-broad}Z`)
          .join('')}
      />
      <path
        className="card-bar-derived"
        d={range(left)
          .map((i) => at(full + GAP_STROKES + i) + OUTLINE_PX / 2)
          .map(
            (x) =>
              `M${x} ${top + OUTLINE_PX / 2}h${broad - OUTLINE_PX}V${bottom - OUTLINE_PX / 2}h${OUTLINE_PX - broad}Z`,
          )
          .join('')}
      />
      <Counted space={space} count={counted} />
      <Outlined space={space} count={outlined} />
    </>
  );
}

function countOf(count: LabelledCardNumber): number {
  const value = valueOfCardNumber(count);
  if (value === null) throw new Error('A number without a value cannot be drawn as strokes.');
  return value;
}

/** Returns the start of the caption of the outlined strokes, px from the start edge of the card. */
function outlinedStart({ format, width }: CardLayout): number {
  const { margin, other } = LAYOUTS_PX[format];
  return width - margin - other.words;
}

interface CountProps {
  readonly space: CardLayout;
  readonly count: LabelledCardNumber;
}

/** Prints the large number at the start of the text column, with its caption beside it. */
function Counted({ space, count }: CountProps) {
  const { locale, format, column, isRtl } = space;
  const { top, size, lift } = LAYOUTS_PX[format];
  const text = formatCardNumber(locale, count);
  const wordsStart = column.start + text.length * size * DIGIT_EM + GAP_PX[format];
  return (
    <>
      <text
        className="card-number card-strokes-number"
        x={space.left(column.start + (isRtl ? size * TRACKING_EM : 0))}
        y={top - lift}
        data-part="number"
        {...sourceAttributeOfCardNumber(count)}
      >
        {text}
      </text>
      <CardText
        space={space}
        start={wordsStart}
        width={Math.min(column.start + column.width, outlinedStart(space)) - wordsStart}
        top={top - lift + 10 - CAPTION_PX[format]}
        height={CAPTION_PX[format]}
        className="card-label card-strokes-words"
      >
        <CardNumberCaption locale={locale} count={count} />
      </CardText>
    </>
  );
}

/** Prints the derived number above the outlined strokes, with its caption above it. */
function Outlined({ space, count }: CountProps) {
  const { locale, format, width } = space;
  const { margin, top, other } = LAYOUTS_PX[format];
  const line = top - other.lift;
  return (
    <>
      <CardText
        space={space}
        start={outlinedStart(space)}
        width={other.words}
        top={line - other.size * DIGIT_HEIGHT_EM - 12 - CAPTION_PX[format]}
        height={CAPTION_PX[format]}
        className="card-small card-strokes-words card-strokes-others"
      >
        <MessageText locale={locale} message={count.label} />
      </CardText>
      <text
        className="card-number card-strokes-left"
        x={space.left(width - margin)}
        y={line}
        {...sourceAttributeOfCardNumber(count)}
      >
        {formatCardNumber(locale, count)}
      </text>
    </>
  );
}
