import { footnotesOf } from '@/components/map/footnotes';
import { FRAMES } from '@/components/map/frames';
import type { ReportRule, Scene } from '@/components/map/scene';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { KeyEntry } from './KeyEntry';
import { locatedReports, reportsInScene } from './locatedReports';
import { MarkSample } from './MarkSample';
import { StoryFold } from './StoryFold';

interface MapKeyProps {
  readonly locale: Locale;
  readonly scenes: readonly Scene[];
  /** Whether the notes on borders and territories are folded, as in the story after its first map. */
  readonly isFolded: boolean;
}

/** Key to the signs of a map figure and footnotes about its ground, limited to what its scenes show. */
export function MapKey({ locale, scenes, isFolded }: MapKeyProps) {
  const words = messages(locale);
  const { border, crossing, scale, ground } = words.figure.mapKey;
  const hasCrossings = scenes.some(({ labels }) => labels.some(({ rank }) => rank === 'crossing'));
  const rule = scenes.find(({ highlights }) => highlights.reports)?.highlights.reports;
  return (
    <>
      {rule && <ReportsKey locale={locale} rule={rule} scenes={scenes} />}
      <StoryFold isFolded={isFolded} summary={ground}>
        <p className="legend">
          <KeyEntry sign="h-[4px] w-[24px] flex-none rounded-[2px] bg-(--fence) forced-color-adjust-none">
            {border}
          </KeyEntry>
          {hasCrossings && (
            <KeyEntry sign="size-[9px] flex-none rounded-full border-[1.5px] border-ink">{crossing}</KeyEntry>
          )}
        </p>
        {hasCrossings && <p>{scale}</p>}
        <p>{[...new Set(scenes.flatMap(footnotesOf))].map((id) => words.footnotes[id]).join(' ')}</p>
      </StoryFold>
    </>
  );
}

interface ReportsKeyProps {
  readonly locale: Locale;
  readonly rule: ReportRule;
  readonly scenes: readonly Scene[];
}

function ReportsKey({ locale, rule, scenes }: ReportsKeyProps) {
  const { mark, hollow, radius, bias } = messages(locale).reports;
  const shape = rule.kind === 'rescue' ? 'ring' : 'square';
  return (
    <div data-hue={metricOf(observation(rule.unlocated)).hue}>
      <p className="legend">
        <span>
          <MarkSample shape={shape} /> {mark}
        </span>
        <span>
          <MarkSample shape={shape} isHollow /> {hollow}
        </span>
        <KeyEntry sign="size-[18px] flex-none rounded-full border border-dashed border-hue">{radius}</KeyEntry>
      </p>
      <p>
        {bias} <OutsideReports locale={locale} rule={rule} scenes={scenes} />
      </p>
    </div>
  );
}

interface OutsideReportsProps {
  readonly locale: Locale;
  readonly rule: ReportRule;
  /** The scenes of the figure, which together show all other reports. */
  readonly scenes: readonly Scene[];
}

/**
 * Names located reports outside all scenes of the figure, so that readers can distinguish located from shown; renders
 * nothing where there are none.
 */
function OutsideReports({ locale, rule, scenes }: OutsideReportsProps) {
  const shown = new Set(scenes.flatMap((scene) => reportsInScene(scene, FRAMES.wide)));
  const outside = locatedReports(rule).filter((report) => !shown.has(report));
  if (outside.length === 0) return null;
  return (
    <>
      <span data-tally="">{formatMessage(locale, messages(locale).reports.outside, { n: outside.length })}</span>{' '}
      <span data-verbatim="">
        {[...new Set(outside.map(({ place }) => factWords(locale, 'incidentPlaces', place).name))].join(
          signs(locale).comma,
        )}
      </span>
      .
    </>
  );
}
