import { DETECTIONS_BY_ROUTE } from '@/lib/figures/ledger/detectionsByRoute';
import type { SeriesSpec } from '@/lib/figures/seriesSpec';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { CertaintyKey } from '../CertaintyKey';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { SeriesChart } from '../SeriesChart';
import type { StoryFigureProps } from '../storyFigure';

/** `detections`: two routes on one scale, year under year, each value with the one that it replaced. */
export function DetectionsByRoute(props: StoryFigureProps) {
  const { locale, id } = props;
  const words = messages(locale).figures.detections;
  const panels = Object.entries<SeriesSpec>(DETECTIONS_BY_ROUTE);
  return (
    <FigureFrame isChart {...props} {...figureParts(locale, id)}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <CertaintyKey locale={locale} specs={panels.map(([, spec]) => spec)} />
      <div className="routes">
        {panels.map(([key, spec]) => {
          const name = words.panels[key as keyof typeof words.panels];
          return (
            <div key={key} className="route">
              <h4>{name}</h4>
              <SeriesChart
                locale={locale}
                id={`${id}-${key}`}
                spec={spec}
                words={words}
                sharing={panels.map(([, other]) => other)}
                description={`${name}. ${formatMessage(locale, words.title)}.`}
              />
            </div>
          );
        })}
      </div>
      <p className="series-caution">{words.comparability}</p>
    </FigureFrame>
  );
}
