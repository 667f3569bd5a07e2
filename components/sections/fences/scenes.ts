import { scenesOfSection } from '../scenesOfSection';

/**
 * Scenes of `fences-to-scale`. Their spans differ with the latitude, so that a kilometre has the same length in both.
 */
export const scenesOfFencesSection = scenesOfSection('fences');
