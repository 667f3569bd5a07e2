import { childNodesOf, findComponents, idOfComponent, textAsLine, textWithoutComponent } from '@/lib/story/mdxNodes';
import { parseMdx } from '@/lib/story/parseMdx';
import { textWithPlaceholders } from '@/lib/story/readProse';

/** The text of a question in one language. */
export interface QuizQuestionText {
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
export function parseQuizText(mdx: string): readonly QuizQuestionText[] {
  return findComponents(parseMdx(mdx), 'Item').map((item) => ({
    id: idOfComponent(item),
    question: childNodesOf(item)
      .filter(({ type }) => type === 'paragraph')
      .map(textWithPlaceholders)
      .join(' '),
    short: findComponents(item, 'Short').map(textAsLine).join(' '),
    options: findComponents(item, 'Option').map((option) => ({
      id: idOfComponent(option),
      text: textWithoutComponent(option, 'Why'),
      why: findComponents(option, 'Why').map(textAsLine).join(' '),
    })),
  }));
}
