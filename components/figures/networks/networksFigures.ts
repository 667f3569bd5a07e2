import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `networks` that stand alone in the chapter. */
export const networksFigures = {} as const satisfies Record<string, StoryFigure>;
