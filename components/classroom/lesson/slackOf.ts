import { sum } from 'd3';
import type { LessonSession } from '@/lib/lessons/lessons';

/** Minutes of a session that no part takes. */
export function slackOf({ minutes, parts }: LessonSession): number {
  return minutes - sum(parts, (part) => part.minutes);
}
