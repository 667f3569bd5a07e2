import { sectionScenes } from '../sectionScenes';

/**
 * Scenes of `fences-to-scale`. Their spans differ with the latitude, so that a kilometre has the same length in both.
 */
export const fencesScenes = sectionScenes('fences');
