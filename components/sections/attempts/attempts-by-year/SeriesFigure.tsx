import { CertaintyKey } from '@/components/figures/CertaintyKey';
import { FigureFrame } from '@/components/figures/FigureFrame';
import { formatFigureTitle } from '@/components/figures/figureTitle';
import { SeriesChart } from '@/components/figures/SeriesChart';
import type { SeriesSpec, SeriesWords } from '@/components/figures/seriesSpec';
import type { StoryFigureProps } from '@/components/figures/storyFigure';
import { MessageText } from '@/components/text/MessageText';

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
 * A yearly series as a whole figure. A section needs a spec (components/figures/seriesSpec.ts), its words, and
 * `seriesTable` as its table:
 *
 *   const words = messages(locale).figures['rescues-by-year'];
 *   <SeriesFigure locale={locale} id={figure.id} spec={RESCUES_BY_YEAR} words={words} />
 */
export function SeriesFigure({ spec, words, ...props }: SeriesFigureProps) {
  const { locale, figure } = props;
  return (
    <FigureFrame
      isChart
      {...props}
      intro={
        <p className="figure-subtitle">
          <MessageText locale={locale} message={words.subtitle} />
        </p>
      }
      legend={<CertaintyKey locale={locale} specs={[spec]} />}
    >
      <div className="series-body">
        <SeriesChart
          locale={locale}
          id={figure.id}
          spec={spec}
          words={words}
          description={formatFigureTitle(locale, figure)}
        />
        {words.comparability !== undefined && <p className="series-caution">{words.comparability}</p>}
      </div>
    </FigureFrame>
  );
}
