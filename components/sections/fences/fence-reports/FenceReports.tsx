import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { FenceKey } from './FenceKey';
import { FenceReportsDrawing } from './FenceReportsDrawing';
import { fenceData } from './fenceData';
import { FENCES_ACROSS, FENCES_DOWN } from './fenceFrames';
import { reportRows } from './fenceReportsTable';
import { placeFences } from './placeFences';

/** Chart of the fence attempts that the ministry counted by year, above the single attempts that the press reported. */
export function FenceReports(props: FigureComponentProps) {
  const { locale, figure } = props;
  const words = messages(locale).figures['fence-reports'];
  const data = fenceData(locale);
  const { dir } = LOCALES[locale];
  return (
    <div className="fence-figure" data-hue="fence">
      <FigureLayout
        isChart
        {...props}
        foldedInStory={words.fold}
        intro={
          <>
            <p className="figure-subtitle">{words.subtitle}</p>
            <FenceKey locale={locale} />
          </>
        }
      >
        <FenceReportsDrawing
          across={placeFences(data, FENCES_ACROSS, dir)}
          down={placeFences(data, FENCES_DOWN, dir)}
          rows={reportRows(figure.table(locale))}
          description={formatMessage(locale, words.title)}
        />
      </FigureLayout>
    </div>
  );
}
