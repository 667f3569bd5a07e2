import { FRAMES } from '@/components/map/frames';
import type { ReportRule, Scene } from '@/components/map/scene';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { locatedReports, reportsInScene } from './locatedReports';

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
export function OutsideReports({ locale, rule, scenes }: OutsideReportsProps) {
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
