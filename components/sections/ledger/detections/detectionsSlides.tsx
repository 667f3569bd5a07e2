import type { FigureSlide } from '@/components/figures/figureSlide';
import { SeriesSlide } from '@/components/figures/SeriesSlide';
import { StatusLetterLegend } from '@/components/figures/StatusLetterLegend';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { DETECTIONS_SERIES_BY_ROUTE } from './detectionsSeries';

/** Returns the slides of `detections` for a lesson, one for each route, both on one scale. */
export function detectionsSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures.detections;
  const routes = Object.entries<SeriesSpec>(DETECTIONS_SERIES_BY_ROUTE);
  return routes.map(([route, spec]) => {
    const name = words.panels[route as keyof typeof words.panels];
    return {
      view: route,
      caption: (
        <>
          {words.reporter} {name}. <StatusLetterLegend locale={locale} specs={[spec]} />
        </>
      ),
      drawing: (
        <SeriesSlide
          locale={locale}
          id={`slide-${route}`}
          spec={spec}
          words={words}
          sharing={routes.map(([, other]) => other)}
          description={`${words.reporter} ${name}`}
        />
      ),
    };
  });
}
