import type { Scene } from '@/lib/map/scene';
import { placeScenes } from './place/scenes';

/** Every scene of the story, in its order. */
export const SCENES: readonly Scene[] = [...placeScenes];
