import { sectionScenes } from '../sectionScenes';

/** `map-place`: the two shores and what is measured between them. */
export const placeScenes = sectionScenes('place');
