import type { StoryFigure } from '../storyFigure';
import { ReturnsFigure } from './ReturnsFigure';

/** Drawings of the figures of `returns` that stand alone in the chapter. */
export const returnsFigures = { 'returns-iom': ReturnsFigure } as const satisfies Record<string, StoryFigure>;
