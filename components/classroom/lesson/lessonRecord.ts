import { unknownIdMessage } from '@/lib/facts/contentError';
import { LESSON_IDS, LESSONS, type LessonId, type LessonRecord } from '@/lib/lessons/lessons';

/**
 * Returns the string, typed as the id of a lesson.
 * @throws Error that suggests the most similar id when no lesson has it
 */
export function parseLessonId(id: string): LessonId {
  if (id in LESSONS) return id as LessonId;
  throw new Error(unknownIdMessage('lesson', id, LESSON_IDS));
}

export function lessonRecord(id: LessonId): LessonRecord {
  return LESSONS[id];
}
