import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { buildFenceData } from './buildFenceData';
import { FenceLegend } from './FenceLegend';
import { FenceReportsDrawing } from './FenceReportsDrawing';
import { FRAME_WITH_TIME_ACROSS, FRAME_WITH_TIME_DOWN } from './fenceFrames';
import { rowIndexByReport } from './fenceReportsTable';
import { placeFences } from './placeFences';

/**
 * Renders the figure `fence-reports`: the attempts to cross the fences that the ministry counted by year, and below
 * them the single attempts that the press reported.
 */
export function FenceReports(props: FigureComponentProps) {
  const { locale, figure } = props;
  const words = messages(locale).figures['fence-reports'];
  const data = buildFenceData(locale);
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
          across={placeFences(data, FRAME_WITH_TIME_ACROSS, dir)}
          down={placeFences(data, FRAME_WITH_TIME_DOWN, dir)}
          rows={rowIndexByReport(figure.table(locale))}
          description={formatMessage(locale, words.title)}
        />
      </FigureLayout>
    </div>
  );
}
