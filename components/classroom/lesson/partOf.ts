import type { LessonId, LessonPart } from '@/lib/lessons/lessons';
import { lessonOf } from './lessonOf';

/** Returns the part of a lesson with an id. @throws Error when the lesson has no such part */
export function partOf(lesson: LessonId, id: string): LessonPart {
  const part = lessonOf(lesson)
    .plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts))
    .find((candidate) => candidate.id === id);
  if (!part) throw new Error(`The lesson "${lesson}" has no part "${id}".`);
  return part;
}
