import type { StoryFigure } from '../storyFigure';
import { ArrivalsByRoute } from './ArrivalsByRoute';
import { ComparabilityGate } from './ComparabilityGate';
import { DeathsRecorded } from './DeathsRecorded';
import { DetectionsByRoute } from './DetectionsByRoute';

/** Drawings of the figures of `ledger` that stand alone in the chapter. */
export const ledgerFigures = {
  'arrivals-by-route': ArrivalsByRoute,
  detections: DetectionsByRoute,
  'deaths-recorded': DeathsRecorded,
  'comparability-gate': ComparabilityGate,
} as const satisfies Record<string, StoryFigure>;
