import { wrapWords } from '@/components/charts/wrapText';
import { MessageText } from '@/components/text/MessageText';
import { formatMessage, type MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';

interface CardTitleProps {
  readonly space: CardLayout;
  /** A headline with tags for facts, such as `<value>id</value>`. */
  readonly message: string;
  /** Values of the variables in `message`. */
  readonly values: MessageValues;
  /** Whether the title has the smallest font size regardless of its length. Default: false. */
  readonly isSmall?: boolean;
}

/** Top of the title, px from the top of the card. */
const TITLE_TOP_PX = { wide: 82, post: 140 } as const;
/** Maximum height of the title, px: three lines. */
const TITLE_HEIGHT_PX = { wide: 210, post: 370 } as const;

/** Renders the headline of a card, on at most three lines; a long headline has a smaller font size. */
export function CardTitle({ space, message, values, isSmall = false }: CardTitleProps) {
  return (
    <CardText
      space={space}
      top={TITLE_TOP_PX[space.format]}
      height={TITLE_HEIGHT_PX[space.format]}
      className="card-title"
      part="title"
      fontSize={isSmall ? TITLE_SIZES_PX[directionOfCard(space)][space.format][2] : titleSize(space, message, values)}
    >
      {sentencesOf(message).map((sentence) => (
        <span key={sentence} className="card-title-line">
          <MessageText locale={space.locale} message={sentence} values={values} />{' '}
        </span>
      ))}
    </CardText>
  );
}

/** Returns the sentences of a headline, each of which begins a new line. */
function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.؟?]) (?=\S)/);
}

/** Maximum number of characters of a title in the usual font size. */
const LONG_TITLE_CHARACTERS = { wide: 46, post: 60 } as const;

/** Font sizes, px: usual, for a long title, and for a title below a quotation. */
const TITLE_SIZES_PX = {
  ltr: { wide: [54, 50, 46], post: [92, 80, 80] },
  rtl: { wide: [46, 42, 38], post: [82, 72, 72] },
} as const;

/** Line height of the title, em, as in `card.css`. */
const LINE_HEIGHT_EM = { ltr: 1.075, rtl: 1.48 } as const;

/**
 * Ratio of the width of a text in the display font to its width in the sans-serif font in which text is measured, by
 * reading direction.
 */
export const DISPLAY_TO_SANS_WIDTH_RATIO = { ltr: 0.88, rtl: 1 } as const;

/** Returns the usual font size, px, or the smaller one for a title that is long or would be too tall. */
function titleSize(space: CardLayout, message: string, values: MessageValues): number {
  const { format, locale } = space;
  const [most, long] = TITLE_SIZES_PX[directionOfCard(space)][format];
  const isLong = formatMessage(locale, message, values).length > LONG_TITLE_CHARACTERS[format];
  return isLong || heightOf(space, message, values, most) > TITLE_HEIGHT_PX[format] ? long : most;
}

function heightOf(space: CardLayout, message: string, values: MessageValues, size: number): number {
  return linesOf(space, message, values, size) * size * LINE_HEIGHT_EM[directionOfCard(space)];
}

function linesOf(space: CardLayout, message: string, values: MessageValues, size: number): number {
  const width = space.column.width / DISPLAY_TO_SANS_WIDTH_RATIO[directionOfCard(space)];
  return sentencesOf(message).flatMap((sentence) =>
    wrapWords(formatMessage(space.locale, sentence, values), width, size),
  ).length;
}

/** Returns the reading direction of a card. */
export function directionOfCard({ isRtl }: CardLayout): 'ltr' | 'rtl' {
  return isRtl ? 'rtl' : 'ltr';
}

/** Returns the bottom of the title, px from the top of the card; the card's drawing starts below it. */
export function cardTitleBottomPx(space: CardLayout, message: string, values: MessageValues): number {
  return TITLE_TOP_PX[space.format] + heightOf(space, message, values, titleSize(space, message, values));
}
