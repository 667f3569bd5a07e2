import { max, min } from 'd3';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { FoldedInStory } from '@/components/figures/FoldedInStory';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { figureElementId } from '@/components/figures/figureElementId';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { LegendEntry } from '@/components/figures/LegendEntry';
import { MetricSymbol } from '@/components/number/MetricSymbol';
import { PeriodText } from '@/components/number/PeriodText';
import { MessageText } from '@/components/text/MessageText';
import { findMetric } from '@/lib/facts/facts';
import { groupMissingValues, type MissingValueSeries } from '@/lib/facts/groupMissingValues';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { placeSquareOfYear, placeYearStrip, placeYearTicks, type YearStripFrame } from './placeYearStrip';
import { UNKNOWNS_TITLE_YEAR } from './titleYear';
import { YearStripDrawing } from './YearStripDrawing';

/**
 * Renders the figure `unknowns`: every missing value in its year, with one row for each metric and place. A row expands
 * to show what we found instead.
 */
export function Unknowns(props: FigureComponentProps) {
  const { locale, figures } = props;
  const series = groupMissingValues();
  const frame: YearStripFrame = { ...yearsOf(series), dir: LOCALES[locale].dir };
  const words = messages(locale).figures.unknowns;
  const others = series.filter((one) => !isOfMinistry(one));
  const rows = (all: readonly MissingValueSeries[]) =>
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
        <FoldedInStory
          isFolded={isFigureInStory(props)}
          summary={<span data-tally="series">{formatMessage(locale, words.more, { n: others.length })}</span>}
        >
          {rows(others)}
        </FoldedInStory>
      </div>
    </FigureLayout>
  );
}

/** Returns whether a series belongs to the ministry. Deaths are included, although the ministry does not count them. */
function isOfMinistry({ metric, unknown }: MissingValueSeries): boolean {
  return metric === 'deaths' || unknown.some(({ reporter }) => reporter === 'interior-ministry');
}

function yearsOf(series: readonly MissingValueSeries[]): Pick<YearStripFrame, 'first' | 'last'> {
  const rows = series.flatMap(({ unknown }) => unknown);
  return {
    first: Number(min(rows, ({ from }) => from)?.slice(0, 4)),
    last: Number(max(rows, ({ to }) => to)?.slice(0, 4)),
  };
}

function Axis(frame: YearStripFrame) {
  const { x, width } = placeSquareOfYear(UNKNOWNS_TITLE_YEAR, frame);
  return (
    <svg className="strip-axis" aria-hidden="true">
      <rect x={`${x}%`} width={`${width}%`} />
      <g data-scale="">
        {placeYearTicks(frame).map(({ year, x }) => (
          <text key={year} x={`${x}%`} y="13" className={year === UNKNOWNS_TITLE_YEAR ? 'strip-now' : undefined}>
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
        <LegendEntry sign="key-known">{known}</LegendEntry>
        <LegendEntry sign="unknown-hatch key-missing">{missing}</LegendEntry>
      </p>
      <p>{outside}</p>
    </>
  );
}

/** Cache of the ids of missing values in the tables of figures, by language and figure id. */
const unknownsByTable = new Map<string, ReadonlySet<string>>();

interface UnknownRowProps {
  readonly locale: Locale;
  /** Records of all figures. If one of them draws a missing value too, the row links to that figure. */
  readonly figures: readonly FigureRecord[];
  readonly series: MissingValueSeries;
  readonly frame: YearStripFrame;
}

/**
 * Renders the row of one metric and place: its strip of years and, for each missing value, why it is missing, who might
 * know it, and what we found instead.
 */
function UnknownRow({ locale, figures, series, frame }: UnknownRowProps) {
  const { metric, place, unknown, knownYears } = series;
  const { hue } = findMetric(metric);
  const words = messages(locale).figures.unknowns;
  const periods = unknown.map((row) => formatObservationPeriod(locale, row)?.text ?? '');
  return (
    <details className="strip-row" data-hue={hue}>
      <summary>
        <span className="strip-name">
          <MetricSymbol hue={hue} />
          <span>
            {metricName(locale, metric)}
            {punctuationOf(locale).comma}
            <i>{placeName(locale, place)}</i>
          </span>
        </span>
        <YearStripDrawing
          placed={placeYearStrip(unknown, knownYears, frame)}
          reasons={new Map(unknown.map(({ id, status }) => [id, status]))}
          description={formatMessage(locale, words.strip, { periods: periods.join(punctuationOf(locale).comma) })}
        />
      </summary>
      <ul>
        {unknown.map((row) => (
          <UnknownItem key={row.id} locale={locale} row={row} figures={figures} />
        ))}
      </ul>
      <p>
        {words.knows}
        {punctuationOf(locale).colon}
        {[...new Set(unknown.map(({ reporter }) => whoKnows(locale, reporter)))].join(punctuationOf(locale).semicolon)}.
      </p>
    </details>
  );
}

function UnknownItem({
  locale,
  figures,
  row,
}: Pick<UnknownRowProps, 'locale' | 'figures'> & { readonly row: Observation }) {
  const words = messages(locale);
  const reason = unknownReasonOfStatus(row.status);
  const figure = figureWithUnknown(locale, figures, row.id);
  return (
    <li>
      <b>
        <PeriodText locale={locale} row={row} />
      </b>
      {reason && `${punctuationOf(locale).comma}${words.number.unknown[reason]}. `}
      {observationNote(locale, row.id)}{' '}
      {figure && <a href={`#${figureElementId(figure.id)}`}>{words.figures.unknowns.drawn}</a>}
    </li>
  );
}

/** Returns the name of the reporter who might know a missing value, or a sentence saying that nobody counts it. */
function whoKnows(locale: Locale, reporter: string): string {
  return reporter === 'nobody' ? messages(locale).figures.unknowns.nobody : reporterName(locale, reporter);
}

/**
 * Returns the record of the first figure, other than `unknowns`, whose table contains a missing value. Undefined if
 * there is none.
 * @param observation id of the observation without a value
 */
function figureWithUnknown(
  locale: Locale,
  figures: readonly FigureRecord[],
  observation: string,
): FigureRecord | undefined {
  return figures.find((figure) => figure.id !== 'unknowns' && unknownsOf(locale, figure).has(observation));
}

function unknownsOf(locale: Locale, { id, table }: FigureRecord): ReadonlySet<string> {
  const key = `${locale} ${id}`;
  const known = unknownsByTable.get(key);
  if (known) return known;
  const cells = table(locale).rows.flat();
  const found = new Set(cells.flatMap((cell) => (cell.unknown === undefined ? [] : [cell.observation ?? ''])));
  unknownsByTable.set(key, found);
  return found;
}
