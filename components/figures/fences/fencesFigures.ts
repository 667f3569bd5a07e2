import type { StoryFigure } from '../storyFigure';
import { FenceReports } from './FenceReports';
import { FencesToScale } from './FencesToScale';
import { JuneCounts } from './JuneCounts';

/** Drawings of the figures of `fences` that stand alone in the chapter. */
export const fencesFigures = {
  'fences-to-scale': FencesToScale,
  'fence-reports': FenceReports,
  'june-2022-counts': JuneCounts,
} as const satisfies Record<string, StoryFigure>;
