import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `governments` that stand alone in the chapter. */
export const governmentsFigures = {} as const satisfies Record<string, StoryFigure>;
