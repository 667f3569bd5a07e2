import type { Scene } from '../map/scene';
import { attemptsScenes } from './attempts/scenes';
import { fencesScenes } from './fences/scenes';
import { governmentsScenes } from './governments/scenes';
import { placeScenes } from './place/scenes';
import { rescuesScenes } from './rescues/scenes';

/** Scenes that stand alone in the text of a section, by its id; those of figures are in the figures' records. */
export const SECTION_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  governments: governmentsScenes,
};

/** Every scene of the story, in its order. */
export const SCENES: readonly Scene[] = [
  ...placeScenes,
  ...attemptsScenes,
  ...rescuesScenes,
  ...fencesScenes,
  ...governmentsScenes,
];
