import type { StoryFigure } from '../storyFigure';
import { Telephone } from './Telephone';

/** Drawings of the figures of `telephone` that stand alone in the chapter. */
export const telephoneFigures = { telephone: Telephone } as const satisfies Record<string, StoryFigure>;
