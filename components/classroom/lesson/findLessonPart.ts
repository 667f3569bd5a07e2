import type { LessonId, LessonPart } from '@/lib/lessons/lessons';
import { lessonRecord } from './lessonRecord';

/** Returns the part of a lesson with this id, from any of its plans. @throws Error when the lesson has no such part */
export function findLessonPart(lesson: LessonId, id: string): LessonPart {
  const part = lessonRecord(lesson)
    .plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts))
    .find((candidate) => candidate.id === id);
  if (!part) throw new Error(`The lesson "${lesson}" has no part "${id}".`);
  return part;
}
