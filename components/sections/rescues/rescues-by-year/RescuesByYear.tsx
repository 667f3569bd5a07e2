import { CertaintyLegend } from '@/components/figures/CertaintyLegend';
import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { formatFigureTitle } from '@/components/figures/figureTitle';
import { SeriesChart } from '@/components/figures/SeriesChart';
import { SeriesSlide } from '@/components/figures/SeriesSlide';
import { NumberListItem } from '@/components/number/NumberListItem';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { DrawingWithSidePanel } from '../DrawingWithSidePanel';
import { RESCUE_IDS_OF_OTHER_BODIES, RESCUES_BY_YEAR_SERIES } from './rescuesSeries';

/**
 * Renders the figure `rescues-by-year`: a chart of the rescues at sea that the ministry counted, and beside it the
 * counts by other bodies as numbers.
 */
export function RescuesByYear(props: FigureComponentProps) {
  const { locale, figure, isOnPaper } = props;
  const words = messages(locale).figures['rescues-by-year'];
  const chart = (
    <SeriesChart
      locale={locale}
      id={figure.id}
      spec={RESCUES_BY_YEAR_SERIES}
      words={words}
      description={formatFigureTitle(locale, figure)}
      isOnPaper={isOnPaper}
    />
  );
  return (
    <FigureLayout
      isChart
      intro={<p className="figure-subtitle">{words.subtitle}</p>}
      {...props}
      legend={<CertaintyLegend locale={locale} specs={[RESCUES_BY_YEAR_SERIES]} />}
    >
      <DrawingWithSidePanel drawing={chart} card={<OtherCounts locale={locale} />} />
    </FigureLayout>
  );
}

function OtherCounts({ locale }: { readonly locale: Locale }) {
  const { title, text } = messages(locale).figures['rescues-by-year'].others;
  return (
    <section className="other-counts max-w-176 font-sans text-note">
      <h4>{title}</h4>
      <p className="mt-1 mb-3 text-quiet">{text}</p>
      <ul className="*:border-t *:border-rule">
        {RESCUE_IDS_OF_OTHER_BODIES.map((id) => (
          <NumberListItem key={id} locale={locale} row={findObservation(id)} fields={new Set(['period', 'reporter'])} />
        ))}
      </ul>
    </section>
  );
}

/** Returns the slide of `rescues-by-year` for a lesson: the chart of the rescues that the ministry counted. */
export function rescuesSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['rescues-by-year'];
  return [
    {
      view: '',
      caption: words.subtitle,
      drawing: (
        <SeriesSlide
          locale={locale}
          id="slide-rescues"
          spec={RESCUES_BY_YEAR_SERIES}
          words={words}
          description={words.subtitle}
        />
      ),
    },
  ];
}
