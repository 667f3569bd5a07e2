import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { childrenNotOfType, descendantsOfType } from '../lesson/childrenOfType';
import type { SheetKind } from '../lesson/sheets';
import type { slideMdxComponents } from './slideMdxComponents';

/**
 * Content that a part shows to the class: words, a figure that the text links to, the prediction question, or a task.
 */
export type ShownPartContent =
  | { readonly kind: 'words'; readonly words: ReactNode }
  | { readonly kind: 'figure'; readonly figure: string; readonly reading?: string; readonly isCovered: boolean }
  | { readonly kind: 'guess' }
  | { readonly kind: 'task'; readonly task: string };

export interface DeckPartContent {
  readonly id: string;
  /** Content shown in this part, in the order of the document: a task precedes the figure that answers it. */
  readonly shown: readonly ShownPartContent[];
  /** Sheets that the class gets in this part, on paper or on a phone. */
  readonly handsOut: readonly HandoutKind[];
  readonly teacher: ReactNode;
  readonly pupils: ReactNode;
}

/** Kinds of sheets for pupils; the other kinds are for the teacher. */
const HANDOUT_KINDS = ['worksheet', 'cards'] as const satisfies readonly SheetKind[];
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

export interface DeckTaskContent {
  readonly id: string;
  /**
   * The question with its fact cards, but without hand-outs, which the class has on the worksheet and which are too
   * large for a slide.
   */
  readonly question: ReactNode;
  /** The question without its fact cards, for a slide with several questions, which has no room for them. */
  readonly questionOnly: ReactNode;
  readonly expected: ReactNode;
}

/** A lesson's text, divided into the content of slides. */
export interface DeckContent {
  readonly plans: readonly { readonly id: string; readonly parts: readonly DeckPartContent[] }[];
  readonly tasks: readonly DeckTaskContent[];
  /** The task that the teacher collects, without the levels of its assessment. */
  readonly handIn: ReactNode;
}

type Words = ReturnType<typeof slideMdxComponents>;

/**
 * Divides a lesson's text into the content of slides.
 * @param text React elements of the lesson's MDX, not yet rendered
 * @param words the components of that MDX
 */
export function divideIntoSlideContent(text: ReactNode, words: Words): DeckContent {
  return {
    plans: descendantsOfType<WordProps>(text, words.Plan).map((plan) => ({
      id: plan.props.id ?? '',
      parts: descendantsOfType<WordProps>(plan, words.Part).map((part) => readPart(part, words)),
    })),
    tasks: descendantsOfType<WordProps>(text, words.Task).map((task) => readTask(task, words)),
    handIn: descendantsOfType<WordProps>(text, words.Assessment).map(({ props }) =>
      childrenNotOfType(props.children, words.Level),
    ),
  };
}

function readTask(task: Word, words: Words): DeckTaskContent {
  const question = childrenNotOfType(childrenNotOfType(task.props.children, words.Expected), words.Handout);
  return {
    id: task.props.id ?? '',
    question,
    // Markdown renders HTML elements (type: string); vocabulary such as `<FactCard>` renders components.
    questionOnly: question.filter((child) => isValidElement(child) && typeof child.type === 'string'),
    expected: descendantsOfType<WordProps>(task, words.Expected),
  };
}

function readPart(part: Word, words: Words): DeckPartContent {
  return {
    id: part.props.id ?? '',
    shown: descendantsOfType<WordProps>(part, words.Show, words.TaskLink).map((word) => readShown(word, words)),
    handsOut: HANDOUT_KINDS.filter((kind) =>
      descendantsOfType<WordProps>(part, words.SheetLink).some(({ props }) => props.kind === kind),
    ),
    teacher: descendantsOfType<WordProps>(part, words.Teacher),
    pupils: descendantsOfType<WordProps>(part, words.Pupils),
  };
}

function readShown(show: Word, words: Words): ShownPartContent {
  if (show.type === words.TaskLink) return { kind: 'task', task: show.props.id ?? '' };
  const isCovered = show.props.title === 'covered';
  const [figure] = descendantsOfType<WordProps>(show, words.FigureLink);
  if (figure) return { kind: 'figure', figure: figure.props.id ?? '', isCovered };
  const [reading] = descendantsOfType<WordProps>(show, words.ReadingLink);
  if (reading) {
    const [claim = '', name = ''] = (reading.props.of ?? '').split(':');
    return { kind: 'figure', figure: `claim-${claim}`, reading: name, isCovered };
  }
  if (descendantsOfType<WordProps>(show, words.GuessLink).length > 0) return { kind: 'guess' };
  return { kind: 'words', words: show.props.children };
}

interface WordProps {
  readonly id?: string;
  readonly kind?: string;
  readonly of?: string;
  readonly title?: string;
  readonly children?: ReactNode;
}

type Word = ReactElement<WordProps>;
