import { reportsInScene } from '@/components/figures/locatedReports';
import { framesOf } from '@/components/map/frames';
import type { Scene } from '@/components/map/scene';
import { FIGURES } from '@/components/sections/figures';
import { SECTION_SCENES } from '@/components/sections/storyScenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { ExplorerScene } from './explorerRecord';

/**
 * Returns the ids of the records that the story draws in a scene. Null: it draws none, and the map of reports shows all
 * records.
 */
export function sceneRecords(scene: Scene): readonly string[] | null {
  if (!scene.highlights.reports) return null;
  return [...new Set(framesOf(scene).flatMap((frame) => reportsInScene(scene, frame).map(({ id }) => id)))];
}

/** Returns all scenes of the story, in its order, with the titles of their figures or sections. */
export function explorerScenes(locale: Locale): readonly ExplorerScene[] {
  const { scenes: words, explorer } = messages(locale);
  const owners: Readonly<Record<string, string>> = explorer.sceneFigures;
  const ofFigures = FIGURES.map(({ id, scenes = [] }) => [id, scenes] as const);
  return [...ofFigures, ...Object.entries(SECTION_SCENES)].flatMap(([owner, scenes]) =>
    scenes.map((scene) => ({
      id: scene.id,
      name: words[scene.id as keyof typeof words].name,
      section: owners[owner] ?? '',
      records: sceneRecords(scene),
    })),
  );
}
