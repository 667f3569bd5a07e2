import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `attempts` that stand alone in the chapter. */
export const attemptsFigures = {} as const satisfies Record<string, StoryFigure>;
