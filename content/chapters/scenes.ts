import type { Scene } from '@/lib/map/scene';
import { attemptsScenes } from './attempts/scenes';
import { fencesScenes } from './fences/scenes';
import { governmentsScenes } from './governments/scenes';
import { placeScenes } from './place/scenes';
import { rescuesScenes } from './rescues/scenes';

/** The scenes of every figure that is a map, in the order of the story. */
export const FIGURE_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  'map-place': placeScenes,
  'map-interceptions': attemptsScenes,
  'map-rescues': rescuesScenes,
  'fences-to-scale': fencesScenes,
};

/** Scenes that stand alone in the text of a section, by its id. */
export const SECTION_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  governments: governmentsScenes,
};

/** Every scene of the story, in its order. */
export const SCENES: readonly Scene[] = [FIGURE_SCENES, SECTION_SCENES].flatMap((by) => Object.values(by).flat());
