import { CertaintyLegend } from '@/components/figures/CertaintyLegend';
import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { SeriesChart } from '@/components/figures/SeriesChart';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { DETECTIONS_SERIES_BY_ROUTE } from './detectionsSeries';

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
