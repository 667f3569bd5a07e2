import { Years } from '@/components/charts/YearChart';
import { placeYearRows } from '@/lib/charts/placeYearRows';
import { ARRIVALS_BY_ROUTE, type ArrivalsGroup } from '@/lib/figures/ledger/arrivalsByRoute';
import { seriesData, sharedYears } from '@/lib/figures/seriesData';
import type { SeriesSpec } from '@/lib/figures/seriesSpec';
import { LOCALES } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { CertaintyKey } from '../CertaintyKey';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { MessageText } from '../MessageText';
import type { StoryFigureProps } from '../storyFigure';

/** So narrow that one drawing serves phones and, side by side, wide screens. */
const PANEL_WIDTH = 296;

/** `arrivals-by-route`: small multiples, the large coasts on one scale, Ceuta and Melilla on another. */
export function ArrivalsByRoute(props: StoryFigureProps) {
  const { locale, id } = props;
  const words = messages(locale).figures['arrivals-by-route'];
  const specs = Object.values(ARRIVALS_BY_ROUTE).flatMap((group) => Object.values<SeriesSpec>(group));
  const panels = (group: ArrivalsGroup) => {
    const all = Object.entries<SeriesSpec>(ARRIVALS_BY_ROUTE[group]);
    const sharing = sharedYears(
      locale,
      all.map(([, spec]) => spec),
      words,
    );
    return all.map(([key, spec]) => {
      const name = words.panels[key as keyof typeof words.panels];
      const placed = placeYearRows(seriesData(locale, spec, words), {
        width: PANEL_WIDTH,
        dir: LOCALES[locale].dir,
        sharing,
      });
      return (
        <div key={key} className="panel">
          <h4>{name}</h4>
          <Years id={`${id}-${key}`} placed={placed} description={`${name}. ${formatMessage(locale, words.title)}.`} />
        </div>
      );
    });
  };
  return (
    <FigureFrame isChart {...props} {...figureParts(locale, id)}>
      <p className="figure-subtitle">{words.subtitle}</p>
      <CertaintyKey locale={locale} specs={specs} />
      <div className="panels" data-hue="arrivals">
        <p className="panels-head">{words.groups.coasts}</p>
        {panels('coasts')}
        <div className="panels-notes">
          <p>
            <MessageText locale={locale} message={words.may} />
          </p>
          <p className="panels-note">
            <MessageText locale={locale} message={words.apart} />
          </p>
        </div>
        <p className="panels-head">{words.groups.cities}</p>
        {panels('cities')}
      </div>
    </FigureFrame>
  );
}
