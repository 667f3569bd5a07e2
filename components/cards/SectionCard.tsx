import type { Nodes } from 'mdast';
import { textWidth } from '@/components/charts/textWidth';
import { MessageText } from '@/components/text/MessageText';
import { chapterSource } from '@/lib/story/chapterSource';
import { childrenOf } from '@/lib/story/mdxWords';
import { parseMdx } from '@/lib/story/parseMdx';
import { textOf } from '@/lib/story/readProse';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { CardText } from './CardText';
import type { CardShows } from './cardOf';
import type { CardSpace } from './cardSpace';
import type { CardFormat } from './cards';

type SectionCardProps = Extract<CardShows, { readonly template: 'section' }> & {
  readonly space: CardSpace;
  readonly title: string;
};

/** Top of the bar; top and bottom of the words, from the top of the card, px. */
const BAR_TOP = { wide: 102, post: 170 } as const;
const WORDS_TOP = { wide: 132, post: 212 } as const;
const WORDS_FOOT = { wide: 510, post: 822 } as const;

/** How far into the story a section is, its title, and one sentence of it, or the five questions. */
export function SectionCard({ space, title, section, at, of, sentence }: SectionCardProps) {
  const { locale, format } = space;
  const isList = sentence === undefined;
  return (
    <>
      <Progress space={space} at={at} of={of} />
      <CardText
        space={space}
        top={WORDS_TOP[format]}
        height={WORDS_FOOT[format] - WORDS_TOP[format]}
        className="card-section"
      >
        <p
          className={`card-section-title card-section-${isList ? 'small' : titleSize(space, title)}`}
          data-part="title"
        >
          <MessageText locale={locale} message={title} />
        </p>
        {isList ? (
          <ul className="card-questions">
            {headingsIn(parseMdx(chapterSource(section, locale))).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        ) : (
          <p className="card-sentence">
            <MessageText locale={locale} message={sentence} />
          </p>
        )}
      </CardText>
    </>
  );
}

/** A segment of the bar; `width` includes the gap to the next, px. */
const SEGMENT = {
  wide: { width: 22, gap: 2, height: 7 },
  post: { width: 34, gap: 3, height: 10 },
} as const;

/** A scale bar with one segment for each section, filled up to this one. */
function Progress({ space, at, of }: { readonly space: CardSpace; readonly at: number; readonly of: number }) {
  const { locale, format, column } = space;
  const { width, gap, height } = SEGMENT[format];
  const top = BAR_TOP[format];
  const bar = of * width;
  return (
    <>
      {Array.from({ length: of }, (_, i) => (
        <rect
          key={i}
          className={i < at ? 'card-segment card-segment-done' : 'card-segment'}
          x={space.left(column.start + i * width, width - gap) + 0.5}
          y={top + 0.5}
          width={width - gap}
          height={height}
        />
      ))}
      <CardText
        space={space}
        start={column.start + bar + 16}
        top={top + height / 2 - 20}
        height={40}
        className="card-small card-progress"
      >
        <span data-ui="">
          {formatMessage(locale, messages(locale).present.controls.count, {
            n: formatNumber(locale, at),
            all: formatNumber(locale, of),
          })}
        </span>
      </CardText>
    </>
  );
}

interface TitleSize {
  readonly name: 'large' | 'middle' | 'small';
  /** Size of the letters, px. */
  readonly size: number;
  readonly lines: 1 | 2;
}

/** From large to small; a title takes the first size in which it fits, else `small` (`.card-section-title` in card.css). */
const TITLE_SIZES: Readonly<Record<CardFormat, readonly TitleSize[]>> = {
  wide: [
    { name: 'large', size: 120, lines: 1 },
    { name: 'middle', size: 76, lines: 1 },
  ],
  post: [
    { name: 'large', size: 190, lines: 1 },
    { name: 'middle', size: 140, lines: 2 },
  ],
};
/** Width of the display type relative to the sans, which `textWidth` measures. */
const DISPLAY_BREADTH = 0.88;

function titleSize({ locale, format, column }: CardSpace, title: string): TitleSize['name'] {
  const words = formatMessage(locale, title).split(' ');
  const fits = ({ size, lines }: TitleSize) => {
    const isShort = (some: readonly string[]) => DISPLAY_BREADTH * textWidth(some.join(' '), size) <= column.width;
    return (
      isShort(words) || (lines === 2 && words.some((_, i) => isShort(words.slice(0, i)) && isShort(words.slice(i))))
    );
  };
  return TITLE_SIZES[format].find(fits)?.name ?? 'small';
}

/** The headings of a chapter, in its words. */
function headingsIn(node: Nodes): readonly string[] {
  return node.type === 'heading' ? [textOf(node)] : childrenOf(node).flatMap(headingsIn);
}
