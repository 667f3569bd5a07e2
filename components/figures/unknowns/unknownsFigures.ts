import type { StoryFigure } from '../storyFigure';
import { OpenQuestions } from './OpenQuestions';
import { Unknowns } from './Unknowns';

/** Drawings of the figures of `unknowns` that stand alone in the chapter. */
export const unknownsFigures = { unknowns: Unknowns, 'open-questions': OpenQuestions } as const satisfies Record<
  string,
  StoryFigure
>;
