import type { StoryFigure } from '../storyFigure';
import { RescuesInQuarter } from './RescuesInQuarter';

/** Drawings of the figures of `rescues` that stand alone in the chapter. */
export const rescuesFigures = {
  'rescues-q1-2022': RescuesInQuarter,
} as const satisfies Record<string, StoryFigure>;
