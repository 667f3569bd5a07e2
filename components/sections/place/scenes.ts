import { scenesOfSection } from '../scenesOfSection';

/** Map scenes of `map-place`: the two shores and the distances between them. */
export const scenesOfPlaceSection = scenesOfSection('place');
