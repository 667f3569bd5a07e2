import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `fences` that stand alone in the chapter. */
export const fencesFigures = {} as const satisfies Record<string, StoryFigure>;
