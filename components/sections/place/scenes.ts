import { scenesOfSection } from '../scenesOfSection';

/** Scenes of `map-place`: the two shores and the distances between them. */
export const scenesOfPlaceSection = scenesOfSection('place');
