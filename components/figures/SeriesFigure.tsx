import { formatFigureTitle } from '@/lib/figures/figureTitle';
import type { SeriesSpec, SeriesWords } from '@/lib/figures/seriesSpec';
import { CertaintyKey } from './CertaintyKey';
import { FigureFrame } from './FigureFrame';
import { figureParts } from './figureParts';
import { MessageText } from './MessageText';
import { SeriesChart } from './SeriesChart';
import type { StoryFigureProps } from './storyFigure';

interface SeriesFigureProps extends StoryFigureProps {
  readonly spec: SeriesSpec;
  readonly words: SeriesWords & {
    /** What the bars count, and what they do not. */
    readonly subtitle: string;
    /** Why the years may not be alike; absent where they are. */
    readonly comparability?: string;
  };
}

/**
 * A yearly series as a whole figure. A section needs a spec (lib/figures/seriesSpec.ts), its words, and
 * `seriesTable` as its table:
 *
 *   const words = messages(locale).figures['rescues-by-year'];
 *   <SeriesFigure locale={locale} id={id} spec={RESCUES_BY_YEAR} words={words} />
 */
export function SeriesFigure({ spec, words, ...props }: SeriesFigureProps) {
  const { locale, id } = props;
  return (
    <FigureFrame
      isChart
      {...props}
      {...figureParts(locale, id)}
      intro={
        <p className="figure-subtitle">
          <MessageText locale={locale} message={words.subtitle} />
        </p>
      }
      legend={<CertaintyKey locale={locale} specs={[spec]} />}
    >
      <div className="series-body">
        <SeriesChart locale={locale} id={id} spec={spec} words={words} description={formatFigureTitle(locale, id)} />
        {words.comparability !== undefined && <p className="series-caution">{words.comparability}</p>}
      </div>
    </FigureFrame>
  );
}
