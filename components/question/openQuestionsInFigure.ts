import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import { type OpenQuestion, openQuestions } from '@/lib/facts/facts';

const FIGURE_OF_QUESTION = new Map(
  Object.values(QUESTIONS_IN_SECTIONS).flatMap((questions) => Object.entries(questions ?? {})),
);

/**
 * Returns the open questions whose cards a figure includes. The figure `open-questions` includes all that no other
 * figure includes.
 */
export function openQuestionsInFigure(id: string): readonly OpenQuestion[] {
  return openQuestions().filter((question) => (FIGURE_OF_QUESTION.get(question.id) ?? 'open-questions') === id);
}
