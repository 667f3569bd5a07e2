import type { ReactNode } from 'react';
import { footnoteIdsOfScene } from '@/components/map/footnotes';
import { SCENES_SHOWN_BY_SECTIONS } from '@/components/sections/storyScenes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type FigureTableForm, isFigureInStory } from '../figures/figureComponent';
import { SceneReportsNote } from '../figures/SceneReportsNote';
import { SceneStill } from '../figures/SceneStill';

/** Properties of a step with a map: its text in `children`, and the scene of the map. */
export interface StoryStepProps {
  readonly locale: Locale;
  /** Id of the scene that the step shows, such as `place-ceuta`. */
  readonly scene: string;
  readonly children: ReactNode;
  /** Number of the step in its sequence, from 1; `<MapSteps>` sets it. */
  readonly n?: number;
  readonly isOnPaper?: boolean;
  readonly tableForm?: FigureTableForm | undefined;
}

/**
 * Renders one step of a map, or a single scene: a short text and the complete map. The steps of a chart are in
 * `ChartSteps.tsx`.
 */
export function StoryStep({ locale, scene, children, n = 1, isOnPaper, tableForm }: StoryStepProps) {
  return (
    <div className="step" data-step={n}>
      {/* The text has the scene's id, because the step itself has no box in the scrolling layout. */}
      <div className="step-text" id={scene}>
        {children}
        <SceneReportsNote locale={locale} sceneId={scene} />
        <SceneFootnotes locale={locale} sceneId={scene} />
      </div>
      <div className="step-picture">
        <SceneStill locale={locale} sceneId={scene} isOnPaper={isOnPaper} isPainted={isFigureInStory({ tableForm })} />
      </div>
    </div>
  );
}

interface SceneFootnotesProps {
  readonly locale: Locale;
  readonly sceneId: string;
}

/**
 * Renders footnotes on the disputed places of a scene that belongs to no figure. Renders nothing for scenes of figures,
 * whose footnotes are below the figure.
 */
function SceneFootnotes({ locale, sceneId }: SceneFootnotesProps) {
  const words = messages(locale).footnotes;
  const scene = Object.values(SCENES_SHOWN_BY_SECTIONS)
    .flat()
    .find(({ id }) => id === sceneId);
  if (!scene) return null;
  const notes = footnoteIdsOfScene(scene).map((id) => words[id]);
  return (
    <p>
      <small className="note">{notes.join(' ')}</small>
    </p>
  );
}
