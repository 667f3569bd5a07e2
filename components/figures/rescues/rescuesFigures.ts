import type { StoryFigure } from '../storyFigure';
import { RescuesByYear } from './RescuesByYear';
import { RescuesInQuarter } from './RescuesInQuarter';

/** Drawings of the figures of `rescues` that stand alone in the chapter. */
export const rescuesFigures = {
  'rescues-by-year': RescuesByYear,
  'rescues-q1-2022': RescuesInQuarter,
} as const satisfies Record<string, StoryFigure>;
