import type { StoryFigure } from '../storyFigure';
import { ArrivalsByRoute } from './ArrivalsByRoute';
import { ComparabilityGateFigure } from './ComparabilityGateFigure';
import { DeathsRecorded } from './DeathsRecorded';
import { DetectionsByRoute } from './DetectionsByRoute';

/** Drawings of the figures of `ledger` that stand alone in the chapter. */
export const ledgerFigures = {
  'arrivals-by-route': ArrivalsByRoute,
  detections: DetectionsByRoute,
  'deaths-recorded': DeathsRecorded,
  'comparability-gate': ComparabilityGateFigure,
} as const satisfies Record<string, StoryFigure>;
