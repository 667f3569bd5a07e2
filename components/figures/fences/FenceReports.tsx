import { FenceChart } from '@/components/charts/FenceChart';
import { placeFencesAcross } from '@/lib/charts/placeFencesAcross';
import { placeFencesDown } from '@/lib/charts/placeFencesDown';
import { fenceData } from '@/lib/figures/fences/fenceData';
import { reportRows } from '@/lib/figures/fences/fenceReportsTable';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import type { StoryFigureProps } from '../storyFigure';
import { FenceKey } from './FenceKey';

/** The ministry’s yearly counts of fence attempts over the single attempts that the press reported. */
export function FenceReports(props: StoryFigureProps) {
  const { locale, id } = props;
  const words = messages(locale).figures['fence-reports'];
  const data = fenceData(locale);
  const parts = figureParts(locale, id);
  return (
    <div className="fence-figure" data-hue="fence">
      <FigureFrame
        isChart
        {...props}
        {...parts}
        intro={
          <>
            <p className="figure-subtitle">{words.subtitle}</p>
            <FenceKey locale={locale} />
          </>
        }
      >
        <FenceChart
          across={placeFencesAcross(data)}
          down={placeFencesDown(data)}
          rows={reportRows(parts.table)}
          description={formatMessage(locale, words.title)}
        />
      </FigureFrame>
    </div>
  );
}
