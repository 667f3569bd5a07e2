import { placeYearRows } from '@/components/charts/placeYearRows';
import { YearChartFrame } from '@/components/charts/YearChart';
import { buildYearSeries, yearsOnSharedScale } from '@/components/figures/buildYearSeries';
import { CertaintyLegend } from '@/components/figures/CertaintyLegend';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { FoldedInStory } from '@/components/figures/FoldedInStory';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { MessageText } from '@/components/text/MessageText';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { ARRIVALS_SERIES_BY_ROUTE, type ArrivalsGroup } from './arrivalsSeries';

/**
 * Width of the chart of one route in px. It is so narrow that one drawing serves phones and, side by side, wide
 * screens.
 */
const PANEL_WIDTH_PX = 296;

/**
 * Renders the figure `arrivals-by-route`: one small chart for each route. The charts of the two large coasts share one
 * scale; those of Ceuta and Melilla share another.
 */
export function ArrivalsByRoute(props: FigureComponentProps) {
  const { locale, figure } = props;
  const words = messages(locale).figures['arrivals-by-route'];
  const isFolded = isFigureInStory(props);
  const specs = Object.values(ARRIVALS_SERIES_BY_ROUTE).flatMap((group) => Object.values<SeriesSpec>(group));
  const panels = (group: ArrivalsGroup) => {
    const all = Object.entries<SeriesSpec>(ARRIVALS_SERIES_BY_ROUTE[group]);
    const sharing = yearsOnSharedScale(
      locale,
      all.map(([, spec]) => spec),
      words,
    );
    return all.map(([key, spec]) => {
      const name = words.panels[key as keyof typeof words.panels];
      const placed = placeYearRows(buildYearSeries(locale, spec, words), {
        width: PANEL_WIDTH_PX,
        dir: LOCALES[locale].dir,
        sharing,
      });
      return (
        <div key={key} className="panel">
          <h4>{name}</h4>
          <YearChartFrame
            id={`${figure.id}-${key}`}
            placed={placed}
            description={`${name}. ${formatMessage(locale, words.title)}.`}
          />
        </div>
      );
    });
  };
  return (
    <FigureLayout isChart {...props}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <CertaintyLegend locale={locale} specs={specs} />
      <div className="panels" data-hue="arrivals">
        <p className="panels-head col-span-full border-t border-ink pt-2.5 font-sans text-note text-quiet">
          {words.groups.coasts}
        </p>
        {panels('coasts')}
        <div className="panels-notes max-w-136 font-serif text-[1.1875rem]/7 md:col-span-2">
          <p>
            <MessageText locale={locale} message={words.may} />
          </p>
          <p className="mt-4 font-sans text-note text-quiet">
            <MessageText locale={locale} message={words.byBoat} />
          </p>
        </div>
      </div>
      <FoldedInStory isFolded={isFolded} summary={words.groups.cities}>
        <div className="panels" data-hue="arrivals">
          {!isFolded && (
            <p className="panels-head col-span-full border-t border-ink pt-2.5 font-sans text-note text-quiet">
              {words.groups.cities}
            </p>
          )}
          {panels('cities')}
        </div>
        <p className="my-4 max-w-136 font-sans text-note text-quiet">
          <MessageText locale={locale} message={words.byLand} />
        </p>
      </FoldedInStory>
    </FigureLayout>
  );
}
