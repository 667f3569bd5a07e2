import { askASentence } from './ask-a-sentence/lesson';
import { borderStatistics } from './border-statistics/lesson';
import { drawingUnknowns } from './drawing-unknowns/lesson';
import type { LessonRecord } from './lessonRecord';
import { telephoneGame } from './telephone-game/lesson';
import { twoReadings } from './two-readings/lesson';
import { whatItCounts } from './what-it-counts/lesson';

/** The lessons, in the order shown: the only list of them. Ids are in addresses and never change. */
export const LESSONS = {
  'two-readings': twoReadings,
  'what-it-counts': whatItCounts,
  'telephone-game': telephoneGame,
  'ask-a-sentence': askASentence,
  'drawing-unknowns': drawingUnknowns,
  'border-statistics': borderStatistics,
} as const satisfies Record<string, LessonRecord>;

export type LessonId = keyof typeof LESSONS;

export const LESSON_IDS = Object.keys(LESSONS) as readonly LessonId[];
