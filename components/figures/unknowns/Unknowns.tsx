import { max, min } from 'd3';
import { placeStripTicks, placeStripYear, type StripYears } from '@/lib/charts/placeStrip';
import { type UnknownSeries, unknownSeries } from '@/lib/facts/unknownSeries';
import { TITLE_YEAR } from '@/lib/figures/unknowns/titleYear';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { MessageText } from '../MessageText';
import type { StoryFigureProps } from '../storyFigure';
import { UnknownRow } from './UnknownRow';

/** Every value that is missing, at its year, in the series it is missing from; each row opens to what was found. */
export function Unknowns(props: StoryFigureProps) {
  const { locale, id } = props;
  const series = unknownSeries();
  const years = yearsOf(series);
  const words = messages(locale).figures.unknowns;
  const count = series.flatMap(({ unknown }) => unknown).length;
  return (
    <FigureFrame {...props} {...figureParts(locale, id)} legend={<Legend locale={locale} />}>
      <p className="figure-subtitle">
        <MessageText locale={locale} message={words.subtitle} counts={{ values: count, series: series.length }} />
      </p>
      <div className="strips">
        <Axis {...years} />
        {series.map((one) => (
          <UnknownRow key={`${one.metric} ${one.place}`} locale={locale} series={one} years={years} />
        ))}
      </div>
    </FigureFrame>
  );
}

function yearsOf(series: readonly UnknownSeries[]): StripYears {
  const rows = series.flatMap(({ unknown }) => unknown);
  return {
    first: Number(min(rows, ({ from }) => from)?.slice(0, 4)),
    last: Number(max(rows, ({ to }) => to)?.slice(0, 4)),
  };
}

function Axis(years: StripYears) {
  const { x, width } = placeStripYear(TITLE_YEAR, years);
  return (
    <svg className="strip-axis" aria-hidden="true">
      <rect x={`${x}%`} width={`${width}%`} />
      <g data-scale="">
        {placeStripTicks(years).map(({ year, x }) => (
          <text key={year} x={`${x}%`} y="13" className={year === TITLE_YEAR ? 'strip-now' : undefined}>
            {year}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Legend({ locale }: { readonly locale: Locale }) {
  const { known, missing, outside } = messages(locale).figures.unknowns.legend;
  return (
    <>
      <p className="legend">
        <span>
          <i className="key-known" aria-hidden="true" /> {known}
        </span>
        <span>
          <i className="unknown-hatch key-missing" aria-hidden="true" /> {missing}
        </span>
      </p>
      <p>{outside}</p>
    </>
  );
}
