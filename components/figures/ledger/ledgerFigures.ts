import type { StoryFigure } from '../storyFigure';

/** Drawings of the figures of `ledger` that stand alone in the chapter. */
export const ledgerFigures = {} as const satisfies Record<string, StoryFigure>;
