import type { Scene } from '../map/scene';
import { SCENE_SECTIONS, sectionScenes } from './sectionScenes';

/** Scenes that a section shows itself, by section id. Scenes of figures are in the records of the figures. */
export const SECTION_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  governments: sectionScenes('governments'),
};

/** Every scene of the story, in its order. */
export const SCENES: readonly Scene[] = SCENE_SECTIONS.flatMap(sectionScenes);
