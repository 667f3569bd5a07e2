import type { ComponentType } from 'react';
import type { QuizVocabulary } from '@/components/classroom/quiz/quizVocabulary';
import type { Locale } from '@/lib/locales';

/** The text of the quiz: the questions and the key on paper are made of the same one. */
export async function loadQuiz(locale: Locale): Promise<ComponentType<{ components: QuizVocabulary }>> {
  const module = await import(`@/content/${locale}/quiz.mdx`);
  return module.default;
}
