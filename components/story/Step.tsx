import type { ReactNode } from 'react';
import { reportsInScene } from '@/components/figures/locatedReports';
import { MarkSample } from '@/components/figures/MarkSample';
import { footnotesOf } from '@/components/map/footnotes';
import { FRAMES } from '@/components/map/frames';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { SCENES, SECTION_SCENES } from '@/components/sections/storyScenes';
import { find, metricOf, observation } from '@/lib/facts/facts';
import { isSpanishReport } from '@/lib/facts/isSpanishReport';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { signs } from '@/lib/text/signs';
import { isInStory, type TableForm } from '../figures/figureComponent';
import { SceneStill } from '../figures/SceneStill';

export interface StepProps {
  readonly locale: Locale;
  /** Id of the scene that the step shows, e.g. `place-ceuta`. Absent in the steps of a chart, which has one drawing. */
  readonly scene?: string;
  readonly children: ReactNode;
  /** Position in the sequence, from 1; `<Scrolly>` and `<Steps>` set it. */
  readonly n?: number;
  /** State of the chart in this step, e.g. `splits`; `<Steps>` sets it. Absent where the step has its own picture. */
  readonly shows?: string | undefined;
  /** Parts of the chart that the step highlights, e.g. `attempts-2016`; `<Steps>` sets it. */
  readonly highlight?: readonly string[] | undefined;
  readonly isOnPaper?: boolean;
  readonly tableForm?: TableForm | undefined;
}

/** One step of a sequence, or a single scene: a short text and, on maps, the complete picture. */
export function Step({ locale, scene, children, n = 1, shows, highlight, isOnPaper, tableForm }: StepProps) {
  return (
    <div className="step" data-step={n} data-shows={shows} data-highlight={highlight?.join(' ')}>
      {/* The text has the scene's id, because the step itself has no box in the scrolling layout. */}
      <div className="step-text" id={scene}>
        {children}
        {scene !== undefined && <SceneCount locale={locale} sceneId={scene} />}
        {scene !== undefined && <SceneFootnotes locale={locale} sceneId={scene} />}
      </div>
      {scene !== undefined && (
        <div className="step-picture">
          <SceneStill locale={locale} sceneId={scene} isOnPaper={isOnPaper} isPainted={isInStory({ tableForm })} />
        </div>
      )}
    </div>
  );
}

interface SceneFootnotesProps {
  readonly locale: Locale;
  readonly sceneId: string;
}

/**
 * Footnotes about the ground of a scene that a section shows by itself. The scenes of a figure have theirs under the
 * figure.
 */
function SceneFootnotes({ locale, sceneId }: SceneFootnotesProps) {
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

/**
 * Note beside a map of reports: how many it marks, with links to the explorer, and the national count that has no
 * place.
 */
function SceneCount({ locale, sceneId }: { readonly locale: Locale; readonly sceneId: string }) {
  const scene = find('scene', SCENES, sceneId);
  const rule = scene.highlights.reports;
  if (!rule) return null;
  const words = messages(locale).reports;
  const total = observation(rule.unlocated);
  const reports = reportsInScene(scene, FRAMES.wide);
  const spanish = reports.filter(isSpanishReport).length;
  const tally = (count: number, message: string) => (
    <a href={`${paths.map(locale)}?scene=${sceneId}`} data-tally="">
      {formatMessage(locale, message, { n: count })}
    </a>
  );
  return (
    <div
      className="scene-count mt-5 max-w-104 font-sans text-sm text-quiet [&_p]:mt-1 [&_p]:text-sm [&_p:first-child]:mt-0"
      data-hue={metricOf(total).hue}
    >
      {rule.kind === 'rescue' ? (
        <>
          <p className="flex items-baseline gap-[0.6rem] text-ink">
            <MarkSample shape="ring" /> {tally(reports.length - spanish, words.byMorocco)}
          </p>
          <p className="flex items-baseline gap-[0.6rem] text-ink">
            <MarkSample shape="open-ring" /> {tally(spanish, words.bySpain)}
          </p>
        </>
      ) : (
        <p className="flex items-baseline gap-[0.6rem] text-ink">
          <MarkSample shape="square" /> {tally(reports.length, words.interceptions)}
        </p>
      )}
      <div className="unlocated">
        <p className="font-medium text-ink">{words.notLocated}</p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-ink">
          <NumberLink locale={locale} id={total.id} /> <span>{metricName(locale, total.metric)}</span>
        </p>
        <p>
          {words.nationalCount} <PeriodText locale={locale} row={total} />
          {signs(locale).semicolon}
          {words.noPlace}
        </p>
      </div>
    </div>
  );
}
