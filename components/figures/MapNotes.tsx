import { footnoteIdsOfScene } from '@/components/map/footnotes';
import { MAP_FRAMES } from '@/components/map/frames';
import type { ReportSelectionRule, Scene } from '@/components/map/scene';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { LegendEntry } from './LegendEntry';
import { locatedReports, reportsInScene } from './locatedReports';
import { MarkSample } from './MarkSample';

interface MapNotesProps {
  readonly locale: Locale;
  /** The scenes of the map. The notes explain only what these scenes show. */
  readonly scenes: readonly Scene[];
}

/**
 * Renders the legend of the marks of reports, and a note that reports are not a representative sample. Renders nothing
 * where no scene has reports.
 */
export function ReportMarksLegend({ locale, scenes }: MapNotesProps) {
  const rule = reportRuleOf(scenes);
  if (!rule) return null;
  const { mark, hollow, radius, bias } = messages(locale).reports;
  const shape = rule.kind === 'rescue' ? 'ring' : 'square';
  return (
    <div data-hue={metricOfObservation(findObservation(rule.unlocated)).hue}>
      <p className="legend">
        <span>
          <MarkSample shape={shape} /> {mark}
        </span>
        <span>
          <MarkSample shape={shape} isHollow /> {hollow}
        </span>
        <LegendEntry sign="size-[18px] flex-none rounded-full border border-dashed border-hue">{radius}</LegendEntry>
      </p>
      <p>
        {bias} <ReportsOutsideScenes locale={locale} rule={rule} scenes={scenes} />
      </p>
    </div>
  );
}

/** Renders the notes on a map: its borders and crossings, and footnotes on disputed places. */
export function MapNotes({ locale, scenes }: MapNotesProps) {
  const words = messages(locale);
  const { border, crossing, scale } = words.figure.mapKey;
  const hasCrossings = scenes.some(({ labels }) => labels.some(({ rank }) => rank === 'crossing'));
  return (
    <>
      <p className="legend">
        <LegendEntry sign="h-[4px] w-[24px] flex-none rounded-[2px] bg-(--fence) forced-color-adjust-none">
          {border}
        </LegendEntry>
        {hasCrossings && (
          <LegendEntry sign="size-[9px] flex-none rounded-full border-[1.5px] border-ink">{crossing}</LegendEntry>
        )}
      </p>
      {hasCrossings && <p>{scale}</p>}
      <p>{[...new Set(scenes.flatMap(footnoteIdsOfScene))].map((id) => words.footnotes[id]).join(' ')}</p>
    </>
  );
}

/** Returns the rule by which a map selects the reports that it draws; undefined for a map without reports. */
function reportRuleOf(scenes: readonly Scene[]): ReportSelectionRule | undefined {
  return scenes.find(({ highlights }) => highlights.reports)?.highlights.reports;
}

interface ReportsOutsideScenesProps {
  readonly locale: Locale;
  readonly rule: ReportSelectionRule;
  /** All scenes of the figure. The places of reports outside all of them are listed. */
  readonly scenes: readonly Scene[];
}

/**
 * Names the places of reports that have a location outside all scenes of the figure, because the map does not show
 * them. Renders nothing where there are none.
 */
function ReportsOutsideScenes({ locale, rule, scenes }: ReportsOutsideScenesProps) {
  const shown = new Set(scenes.flatMap((scene) => reportsInScene(scene, MAP_FRAMES.wide)));
  const outside = locatedReports(rule).filter((report) => !shown.has(report));
  if (outside.length === 0) return null;
  return (
    <>
      <span data-tally="">{formatMessage(locale, messages(locale).reports.outside, { n: outside.length })}</span>{' '}
      <span data-verbatim="">
        {[...new Set(outside.map(({ place }) => factWords(locale, 'incidentPlaces', place).name))].join(
          punctuationOf(locale).comma,
        )}
      </span>
      .
    </>
  );
}
