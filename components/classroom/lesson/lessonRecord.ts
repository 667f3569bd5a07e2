import { unknownIdMessage } from '@/lib/facts/contentError';
import { LESSON_IDS, LESSONS, type LessonId, type LessonRecord } from '@/lib/lessons/lessons';

/** Returns the id, typed, if a lesson has it. @throws Error that suggests the most similar lesson */
export function parseLessonId(id: string): LessonId {
  if (id in LESSONS) return id as LessonId;
  throw new Error(unknownIdMessage('lesson', id, LESSON_IDS));
}

export function lessonRecord(id: LessonId): LessonRecord {
  return LESSONS[id];
}
