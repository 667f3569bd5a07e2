import { childrenOf, componentsIn, idOf, textAsLine, textWithout } from '@/lib/story/mdxNodes';
import { parseMdx } from '@/lib/story/parseMdx';
import { textOf } from '@/lib/story/readProse';

/** The text of a question in one language. */
export interface QuizText {
  readonly id: string;
  /** All paragraphs of the question as one text: the situation, then the question itself. */
  readonly question: string;
  /** The question in one line, for programs with a length limit. */
  readonly short: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}

/**
 * Parses the text of the quiz. A missing component gives an empty text or list.
 * @throws Error when the text is not MDX
 */
export function readQuiz(mdx: string): readonly QuizText[] {
  return componentsIn(parseMdx(mdx), 'Item').map((item) => ({
    id: idOf(item),
    question: childrenOf(item)
      .filter(({ type }) => type === 'paragraph')
      .map(textOf)
      .join(' '),
    short: componentsIn(item, 'Short').map(textAsLine).join(' '),
    options: componentsIn(item, 'Option').map((option) => ({
      id: idOf(option),
      text: textWithout(option, 'Why'),
      why: componentsIn(option, 'Why').map(textAsLine).join(' '),
    })),
  }));
}
