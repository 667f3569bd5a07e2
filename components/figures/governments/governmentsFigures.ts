import type { StoryFigure } from '../storyFigure';
import { Timeline } from './Timeline';

/** Drawings of the figures of `governments` that stand alone in the chapter. */
export const governmentsFigures = { timeline: Timeline } as const satisfies Record<string, StoryFigure>;
