import { FIGURE_SCENES, SECTION_SCENES } from '@/content/chapters/scenes';
import type { ExplorerScene } from '@/lib/explorer/explorerRecord';
import { sceneRecords } from '@/lib/explorer/sceneRecords';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Every scene of the story, in its order, under the words for the figure, or the section, that it belongs to. */
export function explorerScenes(locale: Locale): readonly ExplorerScene[] {
  const { scenes: words, explorer } = messages(locale);
  const owners: Readonly<Record<string, string>> = explorer.sceneFigures;
  return Object.entries({ ...FIGURE_SCENES, ...SECTION_SCENES }).flatMap(([owner, scenes]) =>
    scenes.map((scene) => ({
      id: scene.id,
      name: words[scene.id as keyof typeof words].name,
      section: owners[owner] ?? '',
      records: sceneRecords(scene),
    })),
  );
}
