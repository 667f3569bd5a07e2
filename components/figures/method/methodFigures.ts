import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `method` that stand alone in the chapter. */
export const methodFigures = {} as const satisfies Record<string, StoryFigure>;
