import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import { type OpenQuestion, openQuestions } from '@/lib/facts/facts';

const HOLDERS = new Map(Object.values(QUESTIONS_IN_SECTIONS).flatMap((held) => Object.entries(held ?? {})));

/** Open questions whose cards a figure holds: its own, and `open-questions` all those that nothing else has. */
export function questionsInFigure(id: string): readonly OpenQuestion[] {
  return openQuestions().filter((question) => (HOLDERS.get(question.id) ?? 'open-questions') === id);
}
