import { CertaintyLegend } from '@/components/figures/CertaintyLegend';
import { certaintySignsOfSeries } from '@/components/figures/certaintySignsOfSeries';
import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { SeriesChart } from '@/components/figures/SeriesChart';
import { SeriesSlide } from '@/components/figures/SeriesSlide';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { DETECTIONS_SERIES_BY_ROUTE } from './detectionsSeries';

/** Certainty signs that are shown as a letter after the value. */
const LETTERED = ['provisional', 'restated'] as const;

/**
 * Renders the figure `detections`: border crossings that Frontex detected on two routes, on one scale, each value with
 * the earlier one that it replaced.
 */
export function DetectionsByRoute(props: FigureComponentProps) {
  const { locale, figure, isOnPaper } = props;
  const words = messages(locale).figures.detections;
  const panels = Object.entries<SeriesSpec>(DETECTIONS_SERIES_BY_ROUTE);
  return (
    <FigureLayout isChart isFoldedInStory {...props}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <CertaintyLegend locale={locale} specs={panels.map(([, spec]) => spec)} />
      <div className="routes">
        {panels.map(([key, spec]) => {
          const name = words.panels[key as keyof typeof words.panels];
          return (
            <div key={key} className="route">
              <h4>{name}</h4>
              <SeriesChart
                locale={locale}
                id={`${figure.id}-${key}`}
                spec={spec}
                words={words}
                sharing={panels.map(([, other]) => other)}
                description={`${name}. ${formatMessage(locale, words.title)}.`}
                isOnPaper={isOnPaper}
              />
            </div>
          );
        })}
      </div>
      <p className="series-caution">{words.comparability}</p>
    </FigureLayout>
  );
}

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

/**
 * Renders the meaning of the letters after provisional and restated values, on one line. The figure itself explains its
 * other signs.
 */
function StatusLetterLegend({ locale, specs }: { readonly locale: Locale; readonly specs: readonly SeriesSpec[] }) {
  const { key, lettered } = messages(locale).series;
  const marks = certaintySignsOfSeries(specs);
  return LETTERED.filter((mark) => marks.includes(mark)).map((mark) => (
    <span key={mark} className="me-[0.5em] whitespace-nowrap text-quiet">
      <b>{formatMessage(locale, lettered[mark], { value: '' }).trim()}</b> {key[mark]}
    </span>
  ));
}
