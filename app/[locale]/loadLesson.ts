import type { ReactNode } from 'react';
import type { lessonMdxComponents } from '@/components/classroom/lesson/lessonMdxComponents';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';

/**
 * The MDX of a lesson, compiled to a React component. `loadSlides` calls it as a plain function, to divide the content
 * before it is rendered.
 */
type LessonTextOf = (props: { components: ReturnType<typeof lessonMdxComponents> }) => ReactNode;

/** Loads the compiled MDX of a lesson, which the teacher’s page, the pupils’ sheets and the slides share. */
export async function loadLesson(id: LessonId, locale: Locale): Promise<LessonTextOf> {
  const module = await import(`@/content/${locale}/lessons/${id}.mdx`);
  return module.default;
}
