import type { Scene } from '../map/scene';
import { SECTIONS_WITH_MAPS, scenesOfSection } from './scenesOfSection';

/** Map scenes that belong to no figure, by the id of the section that shows them. */
export const SCENES_SHOWN_BY_SECTIONS: Readonly<Record<string, readonly Scene[]>> = {
  governments: scenesOfSection('governments'),
};

/** All map scenes of the story, in the order of their sections. */
export const STORY_SCENES: readonly Scene[] = SECTIONS_WITH_MAPS.flatMap(scenesOfSection);
