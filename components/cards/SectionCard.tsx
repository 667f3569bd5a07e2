import type { Nodes } from 'mdast';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { MessageText } from '@/components/text/MessageText';
import { readChapterSource } from '@/lib/story/chapterFilePath';
import { childNodesOf } from '@/lib/story/mdxNodes';
import { parseMdx } from '@/lib/story/parseMdx';
import { textWithPlaceholders } from '@/lib/story/readProse';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { CardText } from './CardText';
import { DISPLAY_TO_SANS_WIDTH_RATIO, directionOfCard } from './CardTitle';
import type { CardLayout } from './cardLayout';
import type { CardContent } from './designCard';

type SectionCardProps = Extract<CardContent, { readonly template: 'section' }> & {
  readonly space: CardLayout;
  readonly title: string;
};

/** Top of the progress bar, px from the top of the card. */
const BAR_TOP_PX = { wide: 102, post: 170 } as const;
/** Top of the text, px from the top of the card. */
const TEXT_TOP_PX = { wide: 132, post: 212 } as const;
/** Bottom of the text, px from the top of the card. */
const TEXT_BOTTOM_PX = { wide: 510, post: 822 } as const;

/**
 * Shows the position of a section in the story, its title, and one sentence or, without one, the section's questions.
 */
export function SectionCard({ space, title, section, at, of, sentence }: SectionCardProps) {
  const { locale, format } = space;
  const isList = sentence === undefined;
  return (
    <>
      <Progress space={space} at={at} of={of} />
      <CardText
        space={space}
        top={TEXT_TOP_PX[format]}
        height={TEXT_BOTTOM_PX[format] - TEXT_TOP_PX[format]}
        className="card-section"
        fontSize={titleSize(space, title, isList)}
      >
        <p className="card-section-title" data-part="title">
          <MessageText locale={locale} message={title} />
        </p>
        {isList ? (
          <ul className="card-questions">
            {headingsIn(parseMdx(readChapterSource(section, locale))).map((question) => (
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

/** Size of a segment of the progress bar, px; `width` includes the gap to the next segment. */
const SEGMENT_PX = {
  wide: { width: 22, gap: 2, height: 7 },
  post: { width: 34, gap: 3, height: 10 },
} as const;

/** Draws a progress bar with one segment for each section, filled up to and including this section. */
function Progress({ space, at, of }: { readonly space: CardLayout; readonly at: number; readonly of: number }) {
  const { locale, format, column } = space;
  const { width, gap, height } = SEGMENT_PX[format];
  const top = BAR_TOP_PX[format];
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
          {formatMessage(locale, messages(locale).share.cards.part, { n: formatNumber(locale, at) })}
        </span>
      </CardText>
    </>
  );
}

/** Font sizes of a title, px: for one line, for two, and for longer titles or cards with a list. */
const TITLE_SIZES_PX = {
  ltr: { wide: [120, 76, 62], post: [190, 140, 112] },
  rtl: { wide: [84, 60, 52], post: [140, 100, 88] },
} as const;
/** Maximum number of lines of a title at the largest and second-largest font size; longer ones are set smaller. */
const TITLE_LINES = { wide: [1, 1], post: [1, 2] } as const;

function titleSize(space: CardLayout, title: string, isList: boolean): number {
  const { locale, format, column } = space;
  const direction = directionOfCard(space);
  const [large, middle, small] = TITLE_SIZES_PX[direction][format];
  const words = formatMessage(locale, title).split(' ');
  const fits = (size: number, lines: 1 | 2) => {
    const isShort = (some: readonly string[]) =>
      DISPLAY_TO_SANS_WIDTH_RATIO[direction] * estimateTextWidthPx(some.join(' '), size) <= column.width;
    return (
      isShort(words) || (lines === 2 && words.some((_, i) => isShort(words.slice(0, i)) && isShort(words.slice(i))))
    );
  };
  const [linesOfLarge, linesOfMiddle] = TITLE_LINES[format];
  if (isList) return small;
  if (fits(large, linesOfLarge)) return large;
  return fits(middle, linesOfMiddle) ? middle : small;
}

/** Returns the texts of all headings in a chapter. */
function headingsIn(node: Nodes): readonly string[] {
  return node.type === 'heading' ? [textWithPlaceholders(node)] : childNodesOf(node).flatMap(headingsIn);
}
