import { idOf, joined, textWithout, wordsIn } from '@/lib/story/mdxWords';
import { parseMdx } from '@/lib/story/parseMdx';

/** The words of a question in one language. */
export interface QuizText {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}

/** Reads the text of the quiz. What is missing comes out empty. @throws Error when it is not MDX. */
export function readQuiz(mdx: string): readonly QuizText[] {
  return wordsIn(parseMdx(mdx), 'Item').map((item) => ({
    id: idOf(item),
    question: textWithout(item, 'Option'),
    options: wordsIn(item, 'Option').map((option) => ({
      id: idOf(option),
      text: textWithout(option, 'Why'),
      why: wordsIn(option, 'Why').map(joined).join(' '),
    })),
  }));
}
