import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `telephone` that stand alone in the chapter. */
export const telephoneFigures = {} as const satisfies Record<string, StoryFigure>;
