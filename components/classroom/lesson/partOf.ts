import type { LessonId, LessonPart } from '@/lib/lessons/lessons';
import { lessonOf } from './lessonOf';

/** A part by its id. @throws Error where the lesson has none such */
export function partOf(lesson: LessonId, id: string): LessonPart {
  const part = lessonOf(lesson)
    .plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts))
    .find((candidate) => candidate.id === id);
  if (!part) throw new Error(`The lesson "${lesson}" has no part "${id}".`);
  return part;
}
