import { sum } from 'd3';
import type { LessonSession } from '@/lib/lessons/lessons';

/** Unplanned minutes of a session. */
export function slackOf({ minutes, parts }: LessonSession): number {
  return minutes - sum(parts, (part) => part.minutes);
}
