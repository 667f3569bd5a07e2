import { reportsInScene } from '@/components/figures/locatedReports';
import { framesOf } from '@/components/map/frames';
import type { Scene } from '@/components/map/scene';

/** Ids of the records that the story draws in a scene. Null: it draws none, and the explorer shows all records. */
export function sceneRecords(scene: Scene): readonly string[] | null {
  if (!scene.highlights.reports) return null;
  return [...new Set(framesOf(scene).flatMap((frame) => reportsInScene(scene, frame).map(({ id }) => id)))];
}
