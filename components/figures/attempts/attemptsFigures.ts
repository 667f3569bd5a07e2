import type { StoryFigure } from '../storyFigure';
import { AttemptsByYear } from './AttemptsByYear';
import { MarkFieldFigure } from './MarkFieldFigure';

/** Drawings of the figures of `attempts` that stand alone in the chapter. */
export const attemptsFigures = {
  'mark-field': MarkFieldFigure,
  'attempts-by-year': AttemptsByYear,
} as const satisfies Record<string, StoryFigure>;
