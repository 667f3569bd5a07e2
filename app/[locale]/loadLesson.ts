import type { ReactNode } from 'react';
import type { lessonMdxComponents } from '@/components/classroom/lesson/lessonMdxComponents';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';

/** A lesson’s MDX as a component. It is also called as a plain function, to get the words before rendering. */
type LessonTextOf = (props: { components: ReturnType<typeof lessonMdxComponents> }) => ReactNode;

/** Loads the MDX of a lesson, which the teacher’s page, the pupils’ sheets and the slides share. */
export async function loadLesson(id: LessonId, locale: Locale): Promise<LessonTextOf> {
  const module = await import(`@/content/${locale}/lessons/${id}.mdx`);
  return module.default;
}
