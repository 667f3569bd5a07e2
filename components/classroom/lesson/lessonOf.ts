import type { LessonRecord } from '@/content/lessons/lessonRecord';
import { LESSON_IDS, LESSONS, type LessonId } from '@/content/lessons/lessons';
import { unknownId } from '@/lib/facts/contentError';

/** @throws Error naming the nearest lesson when there is none such. */
export function lessonId(id: string): LessonId {
  if (id in LESSONS) return id as LessonId;
  throw new Error(unknownId('lesson', id, LESSON_IDS));
}

export function lessonOf(id: LessonId): LessonRecord {
  return LESSONS[id];
}
