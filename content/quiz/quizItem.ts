import type { LessonId } from '../lessons/lessons';

/** What of a printed claim a question asks to be read. */
export const QUIZ_SKILLS = ['unit', 'period', 'set', 'scope', 'source', 'comparability', 'unknown'] as const;
export type QuizSkill = (typeof QUIZ_SKILLS)[number];

/** A question in every language; its words are in the quiz’s text. */
export interface QuizItem {
  readonly asks: QuizSkill;
  /** The lesson that it follows. */
  readonly lesson: LessonId;
  /** What decides it: a figure, or an observation. */
  readonly rests: { readonly figure: string } | { readonly number: string };
  /** Ids of the answers to choose from, in the order shown. */
  readonly options: readonly string[];
  /** The one that is right: `yes` where a plain yes is, which the text then begins with. */
  readonly right: string;
  /**
   * The most cautious one, by which nothing is known, found, compared or done; absent where none is. A pupil who always
   * takes it must not do well.
   */
  readonly cautious?: string;
}
