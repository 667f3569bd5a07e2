import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `rescues` that stand alone in the chapter. */
export const rescuesFigures = {} as const satisfies Record<string, StoryFigure>;
