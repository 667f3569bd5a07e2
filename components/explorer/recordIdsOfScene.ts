import { reportsInScene } from '@/components/figures/locatedReports';
import { framesOfScene } from '@/components/map/frames';
import type { Scene } from '@/components/map/scene';
import { FIGURE_RECORDS } from '@/components/sections/figures';
import { SCENES_SHOWN_BY_SECTIONS } from '@/components/sections/storyScenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { ExplorerScene } from './explorerRecord';

/**
 * Returns the ids of the records that the story draws in a scene. Null: it draws none, and the map of reports shows all
 * records.
 */
export function recordIdsOfScene(scene: Scene): readonly string[] | null {
  if (!scene.highlights.reports) return null;
  return [...new Set(framesOfScene(scene).flatMap((frame) => reportsInScene(scene, frame).map(({ id }) => id)))];
}

/** Returns all scenes of the story, in story order, with the titles of their figures or sections. */
export function storyScenesForExplorer(locale: Locale): readonly ExplorerScene[] {
  const { scenes: words, explorer } = messages(locale);
  const owners: Readonly<Record<string, string>> = explorer.sceneFigures;
  const ofFigures = FIGURE_RECORDS.map(({ id, scenes = [] }) => [id, scenes] as const);
  return [...ofFigures, ...Object.entries(SCENES_SHOWN_BY_SECTIONS)].flatMap(([owner, scenes]) =>
    scenes.map((scene) => ({
      id: scene.id,
      name: words[scene.id as keyof typeof words].name,
      section: owners[owner] ?? '',
      records: recordIdsOfScene(scene),
    })),
  );
}
