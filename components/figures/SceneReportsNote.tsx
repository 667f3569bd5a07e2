import { MAP_FRAMES } from '@/components/map/frames';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { findById, findObservation, metricOfObservation } from '@/lib/facts/facts';
import { isReportedBySpanishService } from '@/lib/facts/isReportedBySpanishService';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { reportsInScene } from './locatedReports';
import { MarkSample } from './MarkSample';

/**
 * Renders the note beside a scene with reports: how many reports the scene shows, with links to the map of reports, and
 * the national number, which has no location.
 */
export function SceneReportsNote({ locale, sceneId }: { readonly locale: Locale; readonly sceneId: string }) {
  const scene = findById('scene', STORY_SCENES, sceneId);
  const rule = scene.highlights.reports;
  if (!rule) return null;
  const words = messages(locale).reports;
  const total = findObservation(rule.unlocated);
  const reports = reportsInScene(scene, MAP_FRAMES.wide);
  const spanish = reports.filter(isReportedBySpanishService).length;
  const tally = (count: number, message: string) => (
    <a href={`${paths.map(locale)}?scene=${sceneId}`} data-tally="">
      {formatMessage(locale, message, { n: count })}
    </a>
  );
  return (
    <div
      className="scene-count mt-5 max-w-104 font-sans text-sm text-quiet [&_p]:mt-1 [&_p]:text-sm [&_p:first-child]:mt-0"
      data-hue={metricOfObservation(total).hue}
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
          {punctuationOf(locale).semicolon}
          {words.noPlace}
        </p>
      </div>
    </div>
  );
}
