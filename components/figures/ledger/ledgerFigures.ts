import type { StoryFigure } from '../storyFigure';
import { ArrivalsByRoute } from './ArrivalsByRoute';
import { ComparabilityGate } from './ComparabilityGate';
import { DetectionsByRoute } from './DetectionsByRoute';

/** Drawings of the figures of `ledger` that stand alone in the chapter. */
export const ledgerFigures = {
  'arrivals-by-route': ArrivalsByRoute,
  detections: DetectionsByRoute,
  'comparability-gate': ComparabilityGate,
} as const satisfies Record<string, StoryFigure>;
