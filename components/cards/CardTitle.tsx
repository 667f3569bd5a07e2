import { wrapWords } from '@/components/charts/wrapWords';
import { MessageText } from '@/components/text/MessageText';
import { formatMessage, type MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardSpace } from './cardSpace';

interface CardTitleProps {
  readonly space: CardSpace;
  /** A headline, in which `<value>id</value>` and similar tags stand for facts. */
  readonly message: string;
  /** Values of its variables. */
  readonly values: MessageValues;
  /** Whether it is set in the smallest size, however short it is. Absent: it is not. */
  readonly isSmall?: boolean;
}

/** Where a title starts, px. */
const TOP = { wide: 82, post: 140 } as const;
/** Room for three lines, px. */
const HEIGHT = { wide: 210, post: 370 } as const;

/** The headline of a card: a sentence in two lines, or in three that are set smaller. */
export function CardTitle({ space, message, values, isSmall = false }: CardTitleProps) {
  return (
    <CardText
      space={space}
      top={TOP[space.format]}
      height={HEIGHT[space.format]}
      className="card-title"
      part="title"
      fontSize={isSmall ? SIZES[scriptOf(space)][space.format][2] : titleSize(space, message, values)}
    >
      {sentencesOf(message).map((sentence) => (
        <span key={sentence} className="card-title-line">
          <MessageText locale={space.locale} message={sentence} values={values} />{' '}
        </span>
      ))}
    </CardText>
  );
}

/** Each sentence of a headline begins a line. */
function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.؟?]) (?=\S)/);
}

/** The most characters of a title in the first size. */
const LONG = { wide: 46, post: 60 } as const;

/** Size of the letters, px: of most titles, then of a long one, then of one that shares its place with a quotation. */
const SIZES = {
  ltr: { wide: [54, 50, 46], post: [92, 80, 80] },
  rtl: { wide: [46, 42, 38], post: [82, 72, 72] },
} as const;

/** Height of a line relative to the size of its letters, as in `card.css`. */
const LINE = { ltr: 1.075, rtl: 1.48 } as const;

/** Width of the display type relative to the sans, which `wrapWords` and `textWidth` measure. */
export const DISPLAY_BREADTH = { ltr: 0.88, rtl: 1 } as const;

/** The first size, unless the title is long or has more lines in it than there is room for. */
function titleSize(space: CardSpace, message: string, values: MessageValues): number {
  const { format, locale } = space;
  const [most, long] = SIZES[scriptOf(space)][format];
  const isLong = formatMessage(locale, message, values).length > LONG[format];
  return isLong || heightOf(space, message, values, most) > HEIGHT[format] ? long : most;
}

function heightOf(space: CardSpace, message: string, values: MessageValues, size: number): number {
  return linesOf(space, message, values, size) * size * LINE[scriptOf(space)];
}

function linesOf(space: CardSpace, message: string, values: MessageValues, size: number): number {
  const width = space.column.width / DISPLAY_BREADTH[scriptOf(space)];
  return sentencesOf(message).flatMap((sentence) =>
    wrapWords(formatMessage(space.locale, sentence, values), width, size),
  ).length;
}

export function scriptOf({ isRtl }: CardSpace): 'ltr' | 'rtl' {
  return isRtl ? 'rtl' : 'ltr';
}

/** Bottom of a title, px from the top of the card: the drawing starts below it. */
export function titleBottom(space: CardSpace, message: string, values: MessageValues): number {
  return TOP[space.format] + heightOf(space, message, values, titleSize(space, message, values));
}
