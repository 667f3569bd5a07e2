import type { StoryFigure } from '../storyFigure';
import { JuneCounts } from './JuneCounts';

/** Drawings of the figures of `fences` that stand alone in the chapter. */
export const fencesFigures = {
  'june-2022-counts': JuneCounts,
} as const satisfies Record<string, StoryFigure>;
