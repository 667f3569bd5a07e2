import { unknownId } from '@/lib/facts/contentError';
import { LESSON_IDS, LESSONS, type LessonId, type LessonRecord } from '@/lib/lessons/lessons';

/** Returns the id, typed, if a lesson has it. @throws Error that suggests the most similar lesson */
export function lessonId(id: string): LessonId {
  if (id in LESSONS) return id as LessonId;
  throw new Error(unknownId('lesson', id, LESSON_IDS));
}

export function lessonOf(id: LessonId): LessonRecord {
  return LESSONS[id];
}
