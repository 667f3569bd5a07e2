import { MessageText } from '@/components/text/MessageText';
import type { MessageValues } from '@/lib/text/formatMessage';
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
const HEIGHT = { wide: 180, post: 330 } as const;

/** The headline of a card: a sentence in two lines, or in three that are set smaller. */
export function CardTitle({ space, message, values = {}, top = TOP[space.format] }: CardTitleProps) {
  return (
    <CardText space={space} top={top} height={HEIGHT[space.format]} className={titleClass(space, message)} part="title">
      <MessageText locale={space.locale} message={message} values={values} />
    </CardText>
  );
}

/** More characters than two lines hold. */
const LONG = { wide: 46, post: 60 } as const;

function titleClass({ format }: CardSpace, message: string): string {
  return message.replaceAll(/<[^>]*>/g, '').length > LONG[format] ? 'card-title card-title-long' : 'card-title';
}
