import { placeYearRows } from '@/components/charts/placeYearRows';
import { Years } from '@/components/charts/YearChart';
import { metricOf, observation } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { SLIDE_WIDTH } from './figureSlide';
import type { SeriesChartProps } from './SeriesChart';
import { seriesData, sharedYears } from './seriesData';

/** Height of a row, px of the drawing: a slide is wide, but not high. */
const ROW_HEIGHT_PX = 17;

/** Draws a series as rows of years, as on a phone, in a frame as wide as a slide. */
export function SeriesSlide({ locale, id, spec, words, description, sharing = [] }: SeriesChartProps) {
  const placed = placeYearRows(seriesData(locale, spec, words), {
    width: SLIDE_WIDTH.whole,
    dir: LOCALES[locale].dir,
    sharing: sharedYears(locale, sharing, words),
    row: ROW_HEIGHT_PX,
  });
  return (
    <div data-hue={metricOf(observation(spec.years[0]?.observations[0] ?? '')).hue}>
      <Years id={id} placed={placed} description={description} />
    </div>
  );
}
