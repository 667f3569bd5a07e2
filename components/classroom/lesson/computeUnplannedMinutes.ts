import { sum } from 'd3';
import type { LessonSession } from '@/lib/lessons/lessons';

/** Returns the number of minutes of a session that no part uses. */
export function computeUnplannedMinutes({ minutes, parts }: LessonSession): number {
  return minutes - sum(parts, (part) => part.minutes);
}
