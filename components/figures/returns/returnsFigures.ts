import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `returns` that stand alone in the chapter. */
export const returnsFigures = {} as const satisfies Record<string, StoryFigure>;
