import type { ComponentType } from 'react';
import type { QuizVocabulary } from '@/components/classroom/quiz/quizVocabulary';
import type { Locale } from '@/lib/locales';

/** Loads the MDX of the quiz, which the questions and the printed key share. */
export async function loadQuiz(locale: Locale): Promise<ComponentType<{ components: QuizVocabulary }>> {
  const module = await import(`@/content/${locale}/quiz.mdx`);
  return module.default;
}
