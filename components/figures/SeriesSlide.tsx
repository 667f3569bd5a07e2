import { placeYearRows } from '@/components/charts/placeYearRows';
import { YearChartFrame } from '@/components/charts/YearChart';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { buildYearSeries, yearsOnSharedScale } from './buildYearSeries';
import { SLIDE_DRAWING_WIDTHS_PX } from './figureSlide';
import type { SeriesChartProps } from './SeriesChart';

/** Height of a row, px of the drawing: a slide is wide but not tall. */
const ROW_HEIGHT_PX = 17;

/** Draws a series as rows of years, as on a phone, in a frame as wide as a slide. */
export function SeriesSlide({ locale, id, spec, words, description, sharing = [] }: SeriesChartProps) {
  const placed = placeYearRows(buildYearSeries(locale, spec, words), {
    width: SLIDE_DRAWING_WIDTHS_PX.whole,
    dir: LOCALES[locale].dir,
    sharing: yearsOnSharedScale(locale, sharing, words),
    row: ROW_HEIGHT_PX,
  });
  return (
    <div data-hue={metricOfObservation(findObservation(spec.years[0]?.observations[0] ?? '')).hue}>
      <YearChartFrame id={id} placed={placed} description={description} />
    </div>
  );
}
