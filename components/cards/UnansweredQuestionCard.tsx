import { MessageText } from '@/components/text/MessageText';
import { CardText } from './CardText';
import { directionOfCard } from './CardTitle';
import { CardValue } from './CardValue';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';
import type { CardDrawing } from './figureCard';

type UnansweredQuestionCardProps = Extract<CardDrawing, { readonly template: 'question' }> & {
  readonly space: CardLayout;
  readonly question: string;
};

interface Place {
  readonly top: number;
  readonly height: number;
}

interface QuestionLayout {
  readonly number: Place;
  readonly label: Place;
  /** Vertical position of the question, px; its text is aligned to the bottom of this box. */
  readonly question: Place;
  readonly gap: Place;
  /** Position of the words that are printed on the hatched box; `start` is px from the start of the hatched box. */
  readonly plate: Place & { readonly start: number };
}

/** Positions and sizes of the texts and boxes on the card, px, by format. */
const LAYOUTS_PX = {
  wide: {
    number: { top: 54, height: 176 },
    label: { top: 228, height: 36 },
    question: { top: 262, height: 106 },
    gap: { top: 382, height: 86 },
    plate: { start: 20, top: 401, height: 48 },
  },
  post: {
    number: { top: 108, height: 300 },
    label: { top: 424, height: 100 },
    question: { top: 520, height: 238 },
    gap: { top: 786, height: 166 },
    plate: { start: 32, top: 829, height: 80 },
  },
} as const satisfies Record<CardFormat, QuestionLayout>;

/** Maximum number of characters of a question in large type. */
const SHORT_QUESTION_CHARACTERS = 27;

/** Font sizes of a short and of a long question, px. */
const QUESTION_SIZES_PX = {
  ltr: { wide: [54, 44], post: [104, 80] },
  rtl: { wide: [46, 46], post: [82, 82] },
} as const;

function questionSize(space: CardLayout, question: string): number {
  const [large, small] = QUESTION_SIZES_PX[directionOfCard(space)][space.format];
  return question.length > SHORT_QUESTION_CHARACTERS ? small : large;
}

/** Shows one number, a question that it does not answer, and a hatched box in place of the answer. */
export function UnansweredQuestionCard({ space, count, question, gap: reason }: UnansweredQuestionCardProps) {
  const { locale, format, column, isWide, width: cardWidth } = space;
  const { number, label, question: words, gap, plate }: QuestionLayout = LAYOUTS_PX[format];
  // On the upright card the hatched box extends beyond the edge of the card.
  const gapWidth = isWide ? column.width : cardWidth - column.start + 2;
  const box = { x: space.left(column.start, gapWidth), y: gap.top, width: gapWidth, height: gap.height };
  return (
    <>
      <CardText space={space} {...number} className="question-number" part="number">
        <CardValue locale={locale} number={count} className="card-number" />
      </CardText>
      <CardText space={space} {...label} className="card-label">
        <MessageText locale={locale} message={count.label} />
      </CardText>
      <CardText
        space={space}
        {...words}
        className="card-title question-title"
        part="title"
        fontSize={questionSize(space, question)}
      >
        {question}
      </CardText>
      <rect className="card-paper" {...box} />
      <rect className="card-hatch" data-unknown="not-published" {...box} />
      <CardText
        space={space}
        start={column.start + plate.start}
        top={plate.top}
        height={plate.height}
        className="card-label"
      >
        <span className="question-reason">{reason}</span>
      </CardText>
    </>
  );
}
