import { FIGURES } from '@/components/sections/figures';
import { SECTION_SCENES } from '@/components/sections/storyScenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { ExplorerScene } from './explorerRecord';
import { sceneRecords } from './sceneRecords';

/** All scenes of the story, in its order, with the titles of their figures or sections. */
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
