import { range } from 'd3';
import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import { CardText } from './CardText';
import type { CardSpace } from './cardSpace';
import { type CardCount, type CardDrawing, cardNumberText, numberOnCard, traceOfNumber } from './figureCard';

type StrokesCardProps = Extract<CardDrawing, { readonly template: 'strokes' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** Measures of each format, px. `lift`: from the strokes up to the line that the numbers stand on. */
const FRAMES = {
  wide: { margin: 40, top: 400, bottom: 512, size: 148, lift: 36, other: { size: 62, lift: 20, words: 216 } },
  post: { margin: 72, top: 752, bottom: 1128, size: 260, lift: 66, other: { size: 108, lift: 26, words: 250 } },
} as const;
/** Of a stroke, of the distance from one to the next; and between the counted and the outlined, in such distances. */
const STROKE_SHARE = { wide: 0.36, post: 0.48 } as const;
const APART = 3;
const OUTLINE_PX = 2;
/** How broad a digit of the large number is, of its size; and how high. */
const DIGIT_EM = 0.485;
const DIGIT_HEIGHT_EM = 0.72;
/** How much closer its digits stand, of its size; where reading starts at the right, the first one would be outside. */
const TRACKING_EM = 0.025;
/** Between a number and its words. */
const GAP_PX = { wide: 26, post: 34 } as const;
/** Room for the words of a number. */
const WORDS_PX = { wide: 130, post: 240 } as const;

/** One stroke for each counted, across the card; those that our subtraction leaves are outlined, and stand apart. */
export function StrokesCard({ space, title, counted, outlined }: StrokesCardProps) {
  const { format, width } = space;
  const { margin, top, bottom } = FRAMES[format];
  const [full, left] = [countOf(counted), countOf(outlined)];
  const pitch = (width - 2 * margin) / (full + APART + left - 1 + STROKE_SHARE[format]);
  const broad = pitch * STROKE_SHARE[format];
  const at = (i: number) => space.left(margin + i * pitch, broad);
  return (
    <>
      {title}
      <path
        className="card-stroke"
        d={range(full)
          .map((i) => `M${at(i)} ${top}h${broad}V${bottom}h${-broad}Z`)
          .join('')}
      />
      <path
        className="card-stroke-outlined"
        d={range(left)
          .map((i) => at(full + APART + i) + OUTLINE_PX / 2)
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

function countOf(count: CardCount): number {
  const value = numberOnCard(count);
  if (value === null) throw new Error('A number without a value cannot be drawn as strokes.');
  return value;
}

/** Where the words of the outlined strokes start, from where reading starts, px. */
function outlinedStart({ format, width }: CardSpace): number {
  const { margin, other } = FRAMES[format];
  return width - margin - other.words;
}

interface CountProps {
  readonly space: CardSpace;
  readonly count: CardCount;
}

/** At the start of the words, what was counted beside it. */
function Counted({ space, count }: CountProps) {
  const { locale, format, column, isRtl } = space;
  const { top, size, lift } = FRAMES[format];
  const text = cardNumberText(locale, count);
  const wordsStart = column.start + text.length * size * DIGIT_EM + GAP_PX[format];
  return (
    <>
      <text
        className="card-number card-strokes-number"
        x={space.left(column.start + (isRtl ? size * TRACKING_EM : 0))}
        y={top - lift}
        data-part="number"
        {...traceOfNumber(count)}
      >
        {text}
      </text>
      <CardText
        space={space}
        start={wordsStart}
        width={Math.min(column.start + column.width, outlinedStart(space)) - wordsStart}
        top={top - lift + 10 - WORDS_PX[format]}
        height={WORDS_PX[format]}
        className="card-label card-strokes-words"
      >
        <b>
          <MessageText locale={locale} message={count.label} />
        </b>
        {count.detail && (
          <span>
            <MessageText locale={locale} message={count.detail} />
          </span>
        )}
      </CardText>
    </>
  );
}

/** Over the last strokes, at the end of the line. */
function Outlined({ space, count }: CountProps) {
  const { locale, format, width } = space;
  const { margin, top, other } = FRAMES[format];
  const line = top - other.lift;
  return (
    <>
      <CardText
        space={space}
        start={outlinedStart(space)}
        width={other.words}
        top={line - other.size * DIGIT_HEIGHT_EM - 12 - WORDS_PX[format]}
        height={WORDS_PX[format]}
        className="card-small card-strokes-words card-strokes-others"
      >
        <MessageText locale={locale} message={count.label} />
      </CardText>
      <text className="card-number card-strokes-left" x={space.left(width - margin)} y={line} {...traceOfNumber(count)}>
        {cardNumberText(locale, count)}
      </text>
    </>
  );
}
