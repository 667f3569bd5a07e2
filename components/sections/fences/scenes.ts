import { sectionScenes } from '../sectionScenes';

/** `fences-to-scale`: spans differ as the latitudes do, so that a kilometre is as long in both. */
export const fencesScenes = sectionScenes('fences');
