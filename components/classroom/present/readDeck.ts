import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { childrenWithout, usesIn } from '../lesson/childrenOfType';
import type { SheetKind } from '../lesson/sheets';
import type { presentVocabulary } from './presentVocabulary';

/** What the class gets to see in a part: words, a figure by what its link names, or a task. */
export type Shown =
  | { readonly kind: 'words'; readonly words: ReactNode }
  | { readonly kind: 'figure'; readonly figure: string; readonly reading?: string; readonly isCovered: boolean }
  | { readonly kind: 'guess' }
  | { readonly kind: 'task'; readonly task: string };

export interface DeckPart {
  readonly id: string;
  /** In the order told: a task before the figure that answers it. */
  readonly shown: readonly Shown[];
  /** The sheets that the class gets in this part, on paper or on a phone. */
  readonly handsOut: readonly HandedOut[];
  readonly teacher: ReactNode;
  readonly pupils: ReactNode;
}

/** The kinds of sheet that pupils get; the other kinds are for the teacher. */
const HANDED_OUT = ['worksheet', 'cards'] as const satisfies readonly SheetKind[];
export type HandedOut = (typeof HANDED_OUT)[number];

export interface DeckTask {
  readonly id: string;
  /** With its cards, but without the box of texts that the class has on the worksheet: a slide is too small for it. */
  readonly question: ReactNode;
  /** The words of the question alone: beside other questions there is no room for cards. */
  readonly briefly: ReactNode;
  readonly expected: ReactNode;
}

/** A lesson's text in the pieces that slides are made of. */
export interface Deck {
  readonly plans: readonly { readonly id: string; readonly parts: readonly DeckPart[] }[];
  readonly tasks: readonly DeckTask[];
  /** The task that the teacher collects, without the levels by which it is marked. */
  readonly handIn: ReactNode;
}

type Words = ReturnType<typeof presentVocabulary>;

/** Takes a lesson's text apart. @param text what its MDX gives with these words, not yet drawn */
export function readDeck(text: ReactNode, words: Words): Deck {
  return {
    plans: usesIn<WordProps>(text, words.Plan).map((plan) => ({
      id: plan.props.id ?? '',
      parts: usesIn<WordProps>(plan, words.Part).map((part) => readPart(part, words)),
    })),
    tasks: usesIn<WordProps>(text, words.Task).map((task) => readTask(task, words)),
    handIn: usesIn<WordProps>(text, words.Assessment).map(({ props }) => childrenWithout(props.children, words.Level)),
  };
}

function readTask(task: Word, words: Words): DeckTask {
  const question = childrenWithout(childrenWithout(task.props.children, words.Expected), words.Handout);
  return {
    id: task.props.id ?? '',
    question,
    // Markdown makes elements of HTML; the words of the vocabulary, such as cards, are components.
    briefly: question.filter((child) => isValidElement(child) && typeof child.type === 'string'),
    expected: usesIn<WordProps>(task, words.Expected),
  };
}

function readPart(part: Word, words: Words): DeckPart {
  return {
    id: part.props.id ?? '',
    shown: usesIn<WordProps>(part, words.Show, words.TaskLink).map((word) => readShown(word, words)),
    handsOut: HANDED_OUT.filter((kind) =>
      usesIn<WordProps>(part, words.SheetLink).some(({ props }) => props.kind === kind),
    ),
    teacher: usesIn<WordProps>(part, words.Teacher),
    pupils: usesIn<WordProps>(part, words.Pupils),
  };
}

function readShown(show: Word, words: Words): Shown {
  if (show.type === words.TaskLink) return { kind: 'task', task: show.props.id ?? '' };
  const isCovered = show.props.title === 'covered';
  const [figure] = usesIn<WordProps>(show, words.FigureLink);
  if (figure) return { kind: 'figure', figure: figure.props.id ?? '', isCovered };
  const [reading] = usesIn<WordProps>(show, words.ReadingLink);
  if (reading) {
    const [claim = '', name = ''] = (reading.props.of ?? '').split(':');
    return { kind: 'figure', figure: `claim-${claim}`, reading: name, isCovered };
  }
  if (usesIn<WordProps>(show, words.GuessLink).length > 0) return { kind: 'guess' };
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
