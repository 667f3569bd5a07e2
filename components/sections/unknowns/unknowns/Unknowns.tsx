import { max, min } from 'd3';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isInStory } from '@/components/figures/figureComponent';
import { KeyEntry } from '@/components/figures/KeyEntry';
import { StoryFold } from '@/components/figures/StoryFold';
import { MessageText } from '@/components/text/MessageText';
import { type UnknownSeries, unknownSeries } from '@/lib/facts/unknownSeries';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { placeStripTicks, placeStripYear, type StripFrame } from './placeStrip';
import { TITLE_YEAR } from './titleYear';
import { UnknownRow } from './UnknownRow';

/** Every missing value, at its year, in its series; each row opens to what we found. */
export function Unknowns(props: FigureComponentProps) {
  const { locale, figures } = props;
  const series = unknownSeries();
  const frame: StripFrame = { ...yearsOf(series), dir: LOCALES[locale].dir };
  const words = messages(locale).figures.unknowns;
  const others = series.filter((one) => !isOfMinistry(one));
  const rows = (all: readonly UnknownSeries[]) =>
    all.map((one) => (
      <UnknownRow key={`${one.metric} ${one.place}`} locale={locale} series={one} frame={frame} figures={figures} />
    ));
  const count = series.flatMap(({ unknown }) => unknown).length;
  return (
    <FigureLayout {...props} legend={<Legend locale={locale} />}>
      <p className="figure-subtitle">
        <MessageText locale={locale} message={words.subtitle} counts={{ values: count, series: series.length }} />
      </p>
      <div className="strips">
        <Axis {...frame} />
        {rows(series.filter(isOfMinistry))}
        <StoryFold
          isFolded={isInStory(props)}
          summary={<span data-tally="series">{formatMessage(locale, words.more, { n: others.length })}</span>}
        >
          {rows(others)}
        </StoryFold>
      </div>
    </FigureLayout>
  );
}

/** Whether a series is one of the ministry's counts, or the deaths that it does not count. */
function isOfMinistry({ metric, unknown }: UnknownSeries): boolean {
  return metric === 'deaths' || unknown.some(({ reporter }) => reporter === 'interior-ministry');
}

function yearsOf(series: readonly UnknownSeries[]): Pick<StripFrame, 'first' | 'last'> {
  const rows = series.flatMap(({ unknown }) => unknown);
  return {
    first: Number(min(rows, ({ from }) => from)?.slice(0, 4)),
    last: Number(max(rows, ({ to }) => to)?.slice(0, 4)),
  };
}

function Axis(frame: StripFrame) {
  const { x, width } = placeStripYear(TITLE_YEAR, frame);
  return (
    <svg className="strip-axis" aria-hidden="true">
      <rect x={`${x}%`} width={`${width}%`} />
      <g data-scale="">
        {placeStripTicks(frame).map(({ year, x }) => (
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
        <KeyEntry sign="key-known">{known}</KeyEntry>
        <KeyEntry sign="unknown-hatch key-missing">{missing}</KeyEntry>
      </p>
      <p>{outside}</p>
    </>
  );
}
