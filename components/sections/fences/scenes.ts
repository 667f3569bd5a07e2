import { scenesOfSection } from '../scenesOfSection';

/**
 * Map scenes of `fences-to-scale`. Their spans in degrees differ with the latitude, so that a kilometre has the same
 * length in all of them.
 */
export const scenesOfFencesSection = scenesOfSection('fences');
