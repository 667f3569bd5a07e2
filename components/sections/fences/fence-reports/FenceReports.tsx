import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { buildFenceReportsData } from './buildFenceReportsData';
import { FenceLegend } from './FenceLegend';
import { FenceReportsDrawing } from './FenceReportsDrawing';
import { FRAME_WITH_TIME_ACROSS, FRAME_WITH_TIME_DOWN } from './fenceFrames';
import { tableRowIndexByReportId } from './fenceReportsTable';
import { placeFenceReportsChart } from './placeFenceReportsChart';

/**
 * Renders the figure `fence-reports`: the attempts to cross the fences that the ministry counted by year, and below
 * them the single attempts that the press reported.
 */
export function FenceReports(props: FigureComponentProps) {
  const { locale, figure } = props;
  const words = messages(locale).figures['fence-reports'];
  const data = buildFenceReportsData(locale);
  const { dir } = LOCALES[locale];
  return (
    <div className="fence-figure" data-hue="fence">
      <FigureLayout
        isChart
        {...props}
        isFoldedInStory
        intro={
          <>
            <p className="figure-subtitle">{words.subtitle}</p>
            <FenceLegend locale={locale} />
          </>
        }
      >
        <FenceReportsDrawing
          across={placeFenceReportsChart(data, FRAME_WITH_TIME_ACROSS, dir)}
          down={placeFenceReportsChart(data, FRAME_WITH_TIME_DOWN, dir)}
          rows={tableRowIndexByReportId(figure.table(locale))}
          description={formatMessage(locale, words.title)}
        />
      </FigureLayout>
    </div>
  );
}
