import { CertaintyLegend } from '@/components/figures/CertaintyLegend';
import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { formatFigureTitle } from '@/components/figures/figureTitle';
import { SeriesChart } from '@/components/figures/SeriesChart';
import { MessageText } from '@/components/text/MessageText';
import { messages } from '@/lib/text/messages';
import { ATTEMPTS_BY_YEAR_SERIES } from './attemptsSeries';

/**
 * Renders the figure `attempts-by-year`: attempts to migrate that Morocco stopped, by year, with the years for which
 * nobody published a number.
 */
export function AttemptsByYear(props: FigureComponentProps) {
  const { locale, figure, isOnPaper } = props;
  const words = messages(locale).figures['attempts-by-year'];
  return (
    <FigureLayout
      isChart
      {...props}
      intro={
        <p className="figure-subtitle">
          <MessageText locale={locale} message={words.subtitle} />
        </p>
      }
      legend={<CertaintyLegend locale={locale} specs={[ATTEMPTS_BY_YEAR_SERIES]} />}
    >
      <div className="series-body">
        <SeriesChart
          locale={locale}
          id={figure.id}
          spec={ATTEMPTS_BY_YEAR_SERIES}
          words={words}
          description={formatFigureTitle(locale, figure)}
          isOnPaper={isOnPaper}
        />
        <p className="series-caution">{words.comparability}</p>
      </div>
    </FigureLayout>
  );
}
