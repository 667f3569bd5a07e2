import type { Frame } from '@/lib/map/frames';
import type { Points } from '@/lib/map/placeLabels';
import type { Scene } from '@/lib/map/scene';
import { drawStill } from '@/lib/map/still';

const names = new WeakMap<Scene, Map<Frame, string>>();

/** File name of a scene's still. It is a hash of the drawing, made once a process: one map stands on a dozen pages. */
export function stillName(scene: Scene, frame: Frame, points: Points): string {
  const ofScene = names.get(scene) ?? new Map<Frame, string>();
  const name = ofScene.get(frame) ?? drawStill(scene, frame, points).name;
  names.set(scene, ofScene.set(frame, name));
  return name;
}
