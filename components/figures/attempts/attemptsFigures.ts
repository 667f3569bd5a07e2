import type { StoryFigure } from '../storyFigure';
import { AttemptsByYear } from './AttemptsByYear';

/** Drawings of the figures of `attempts` that stand alone in the chapter. */
export const attemptsFigures = { 'attempts-by-year': AttemptsByYear } as const satisfies Record<string, StoryFigure>;
