import type { Scene } from '../map/scene';
import { SECTIONS_WITH_MAPS, scenesOfSection } from './scenesOfSection';

/** Scenes that a section shows itself, by section id. Scenes of figures are in the records of the figures. */
export const SCENES_SHOWN_BY_SECTIONS: Readonly<Record<string, readonly Scene[]>> = {
  governments: scenesOfSection('governments'),
};

/** Every scene of the story, in its order. */
export const STORY_SCENES: readonly Scene[] = SECTIONS_WITH_MAPS.flatMap(scenesOfSection);
