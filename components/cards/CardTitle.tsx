import { wrapWords } from '@/components/charts/wrapWords';
import { MessageText } from '@/components/text/MessageText';
import { formatMessage, type MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardSpace } from './cardSpace';

interface CardTitleProps {
  readonly space: CardSpace;
  /** A sentence in which `{id|form}` may stand for a number of the fact base. */
  readonly message: string;
  /** What stands for its variables. Absent: it has none. */
  readonly values?: MessageValues;
  /** Absent: that of most templates. */
  readonly top?: number;
}

/** Where a title starts, px. */
const TOP = { wide: 82, post: 140 } as const;
/** Room for three lines, px. */
const HEIGHT = { wide: 210, post: 370 } as const;

/** The headline of a card: a sentence in two lines, or in three that are set smaller. */
export function CardTitle({ space, message, values = {}, top = TOP[space.format] }: CardTitleProps) {
  return (
    <CardText
      space={space}
      top={top}
      height={HEIGHT[space.format]}
      className={isLong(space, message, values) ? 'card-title card-title-long' : 'card-title'}
      part="title"
    >
      {sentencesOf(message).map((sentence) => (
        <span key={sentence} className="card-sentence">
          <MessageText locale={space.locale} message={sentence} values={values} />{' '}
        </span>
      ))}
    </CardText>
  );
}

/** Two sentences each begin a line. */
function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.؟?]) (?=\S)/);
}

/** More characters than two lines hold. */
const LONG = { wide: 46, post: 60 } as const;

function isLong({ format, locale }: CardSpace, message: string, values: MessageValues): boolean {
  return formatMessage(locale, message, values).length > LONG[format];
}

/** Sizes of titles and their lines as `card.css` has them, px; of a long title the second. */
const TYPE = {
  ltr: {
    wide: [
      { size: 54, line: 58 },
      { size: 50, line: 54 },
    ],
    post: [
      { size: 92, line: 98 },
      { size: 80, line: 86 },
    ],
  },
  rtl: {
    wide: [
      { size: 46, line: 68 },
      { size: 42, line: 62 },
    ],
    post: [
      { size: 82, line: 122 },
      { size: 72, line: 108 },
    ],
  },
} as const;
/** How broad their letters are beside those that `wrapWords` measures. */
const BREADTH = { ltr: 0.88, rtl: 1 } as const;

/** Where a title ends, from the top, px: a drawing under it starts lower. */
export function titleBottom(space: CardSpace, message: string, values: MessageValues = {}): number {
  const { format, locale, isRtl, column } = space;
  const script = isRtl ? 'rtl' : 'ltr';
  const { size, line } = TYPE[script][format][isLong(space, message, values) ? 1 : 0];
  const lines = sentencesOf(message).flatMap((sentence) =>
    wrapWords(formatMessage(locale, sentence, values), column.width / BREADTH[script], size),
  );
  return TOP[format] + lines.length * line;
}
