import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import type { TableForm } from '../figures/figureComponent';
import { SceneCount } from '../figures/SceneCount';
import { SceneFootnotes } from '../figures/SceneFootnotes';
import { SceneStill } from '../figures/SceneStill';

export interface StepProps {
  readonly locale: Locale;
  /** Id of the scene that the step shows, e.g. `place-ceuta`. Absent in the steps of a chart, which has one drawing. */
  readonly scene?: string;
  readonly children: ReactNode;
  /** Place in the sequence, counted from 1; `<Scrolly>` sets it. */
  readonly n?: number;
  /** What the chart shows in this step, e.g. `splits`; `<Steps>` sets it. Absent where the picture is the step’s own. */
  readonly shows?: string | undefined;
  /** What of the chart the step speaks of, e.g. `attempts-2016`; `<Steps>` sets it. */
  readonly highlight?: readonly string[] | undefined;
  readonly isOnPaper?: boolean;
  readonly tableForm?: TableForm;
}

/** One step of a sequence, or a scene alone: a short text and, on maps, its whole picture. */
export function Step({ locale, scene, children, n = 1, shows, highlight, isOnPaper, tableForm }: StepProps) {
  return (
    <div className="step" data-step={n} data-shows={shows} data-highlight={highlight?.join(' ')}>
      {/* The address of the scene: the text, because in the live layout the step itself has no box. */}
      <div className="step-text" id={scene}>
        {children}
        {scene !== undefined && <SceneCount locale={locale} sceneId={scene} />}
        {scene !== undefined && <SceneFootnotes locale={locale} sceneId={scene} />}
      </div>
      {scene !== undefined && (
        <div className="step-picture">
          <SceneStill locale={locale} sceneId={scene} isOnPaper={isOnPaper} isPainted={tableForm === 'linked'} />
        </div>
      )}
    </div>
  );
}
