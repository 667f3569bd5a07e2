import type { StoryFigure } from '../storyFigure';
import { NetworksScope } from './NetworksScope';

/** Drawings of the figures of `networks` that stand alone in the chapter. */
export const networksFigures = { 'networks-scope': NetworksScope } as const satisfies Record<string, StoryFigure>;
