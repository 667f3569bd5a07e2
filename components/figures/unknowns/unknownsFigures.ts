import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `unknowns` that stand alone in the chapter. */
export const unknownsFigures = {} as const satisfies Record<string, StoryFigure>;
