import { sectionScenes } from '../sectionScenes';

/** Scenes of `map-place`: the two shores and the distances between them. */
export const placeScenes = sectionScenes('place');
