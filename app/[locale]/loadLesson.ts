import type { ReactNode } from 'react';
import type { lessonVocabulary } from '@/components/classroom/lesson/lessonVocabulary';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';

/** A lesson’s text: a component, and a plain function, which gives its words before they are drawn. */
type LessonTextOf = (props: { components: ReturnType<typeof lessonVocabulary> }) => ReactNode;

/** The text of a lesson: the teacher’s page, the pupils’ copy and the slides are made of the same one. */
export async function loadLesson(id: LessonId, locale: Locale): Promise<LessonTextOf> {
  const module = await import(`@/content/${locale}/lessons/${id}.mdx`);
  return module.default;
}
