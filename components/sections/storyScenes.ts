import type { Scene } from '../map/scene';
import { SCENE_SECTIONS, sectionScenes } from './sectionScenes';

/** Scenes that sections show by themselves, by section id; those of figures are in the figures' records. */
export const SECTION_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  governments: sectionScenes('governments'),
};

/** Every scene of the story, in its order. */
export const SCENES: readonly Scene[] = SCENE_SECTIONS.flatMap(sectionScenes);
