import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { buildFenceReportsData } from './buildFenceReportsData';
import { FenceReportsDrawing } from './FenceReportsDrawing';
import { FRAME_WITH_TIME_ACROSS, FRAME_WITH_TIME_DOWN } from './fenceFrames';
import { tableRowIndexByReportId } from './fenceReportsTable';
import { placeFenceReportsChart } from './placeFenceReportsChart';

/**
 * Renders the figure `fence-reports`: the attempts to cross the fences that the ministry counted by year, and below
 * them the individual attempts that the press reported.
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

/** Renders the legend of `fence-reports`, which explains its strokes and circles. */
function FenceLegend({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).figures['fence-reports'].legend;
  return (
    <p className="legend fences">
      <Key text={words.derived} width={8}>
        <path className="fences-stroke" d="M4 1v13" />
        <path className="fences-stroke fences-inside" d="M4 1v13" />
      </Key>
      <Key text={words.disputed} width={8}>
        <path className="fences-stroke fences-disputed" d="M4 1v13" />
      </Key>
      <Key text={words.unsized} width={12}>
        <circle className="fences-unsized" cx="6" cy="7.5" r="4.5" />
      </Key>
      <Key text={words.ring} width={16}>
        <circle className="fences-sized" cx="8" cy="7.5" r="4" />
        <circle className="fences-ring" cx="8" cy="7.5" r="6.5" />
      </Key>
      <Key text={words.open} width={16}>
        <circle className="fences-sized" cx="8" cy="7.5" r="4" />
        <circle className="fences-open" cx="8" cy="7.5" r="6.5" />
      </Key>
      <Key text={words.month} width={24}>
        <path className="fences-month" d="M1 7.500H23" />
        <circle className="fences-sized" cx="12" cy="7.5" r="4" />
      </Key>
    </p>
  );
}

interface KeyProps {
  readonly text: string;
  readonly width: number;
  readonly children: React.ReactNode;
}

function Key({ text, width, children }: KeyProps) {
  return (
    <span>
      <svg viewBox={`0 0 ${width} 15`} width={width} height="15" aria-hidden="true">
        {children}
      </svg>{' '}
      {text}
    </span>
  );
}
