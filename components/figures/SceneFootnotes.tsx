import { footnotesOf } from '@/components/map/footnotes';
import { SECTION_SCENES } from '@/components/sections/storyScenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface SceneFootnotesProps {
  readonly locale: Locale;
  readonly sceneId: string;
}

/**
 * Footnotes about the ground of a scene that a section shows by itself. The scenes of a figure have theirs under the
 * figure.
 */
export function SceneFootnotes({ locale, sceneId }: SceneFootnotesProps) {
  const words = messages(locale).footnotes;
  const scene = Object.values(SECTION_SCENES)
    .flat()
    .find(({ id }) => id === sceneId);
  if (!scene) return null;
  const notes = footnotesOf(scene).map((id) => words[id]);
  return (
    <p>
      <small className="note">{notes.join(' ')}</small>
    </p>
  );
}
