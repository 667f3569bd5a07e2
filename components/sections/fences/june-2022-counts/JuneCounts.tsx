import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { LegendEntry } from '@/components/figures/LegendEntry';
import { NumberLink } from '@/components/number/NumberLink';
import { DateText } from '@/components/text/DateText';
import { MessageText } from '@/components/text/MessageText';
import { findMetric, metricOfObservation } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import { LOCALES, type Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber, formatRange } from '@/lib/text/formatNumber';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { publisherName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { CountBarDrawing } from './CountBarDrawing';
import {
  type CountedMetricId,
  type CountOf24June2022,
  categoriesCountedOn24June2022,
  reporterIdsOf24June2022,
} from './categoriesCountedOn24June2022';
import { type CountValues, placeCountBar } from './placeCountBar';

/**
 * Number of characters of a month such as `2022-07`. A count of the dead appears in the step of the month in which its
 * page was published.
 */
const MONTH_LENGTH = 7;

const DEATHS_METRIC = 'border-deaths' satisfies CountedMetricId;

/**
 * Renders the figure `june-2022-counts`: the counts of each reporter for 24 June 2022 at the border of Melilla, with
 * one list and one scale for each category, such as the dead.
 */
export function JuneCounts(props: FigureComponentProps) {
  const { locale } = props;
  const words = messages(locale).figures['june-2022-counts'];
  const bodies = reporterIdsOf24June2022().size;
  return (
    <FigureLayout
      isChart
      {...props}
      intro={
        <>
          <p className="figure-subtitle">{words.subtitle}</p>
          <BarKey locale={locale} />
        </>
      }
    >
      <div className="june">
        {categoriesCountedOn24June2022().map(({ metric, counts }) => (
          <section key={metric} className="june-thing" data-hue={findMetric(metric).hue}>
            <div data-column-head="">
              <h4>{words.things[metric]}</h4>
              <p className="text-xs text-quiet" data-tally="bodies">
                {formatMessage(locale, words.read, {
                  n: formatNumber(locale, counts.length),
                  all: formatNumber(locale, bodies),
                })}
              </p>
            </div>
            <ul className="mt-2 border-t border-ink">
              {counts.map((count) => (
                <CountLine key={count.row.id} locale={locale} count={count} allCounts={counts} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </FigureLayout>
  );
}

interface CountLineProps {
  readonly locale: Locale;
  readonly count: CountOf24June2022;
  /** All counts of the category, which share one scale. */
  readonly allCounts: readonly CountOf24June2022[];
}

function CountLine({ locale, count: { row, page, parts }, allCounts }: CountLineProps) {
  const remarks: Readonly<Record<string, string>> = messages(locale).figures['june-2022-counts'].remarks;
  const remark = remarks[row.id];
  const day = formatPartialDate(locale, page.published);
  return (
    <li
      className="june-count"
      data-row={row.metric === DEATHS_METRIC ? page.published.slice(0, MONTH_LENGTH) : 'others'}
    >
      <span>{reporterName(locale, row.reporter)}</span>
      <span className="june-value">
        <CountLink locale={locale} row={row} />
      </span>
      {/* A bar needs others, or parts, to compare with. */}
      {(allCounts.length > 1 || parts.length > 0) && (
        <CountBarDrawing {...placeCountBar(toCount(row, parts), highest(allCounts), LOCALES[locale].dir)} />
      )}
      <span className="june-page">
        {remark && (
          <>
            <MessageText locale={locale} message={remark} />
            {punctuationOf(locale).semicolon}
          </>
        )}
        <span data-verbatim="">{publisherName(locale, page.publisher)}</span>
        {punctuationOf(locale).comma}
        <DateText {...day} />
      </span>
    </li>
  );
}

/** Renders a count as a link to its page; a range of two values where the source prints two. */
function CountLink({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const { low, high } = row;
  if (low === null || high === null || low === high) return <NumberLink hasPrecisionSign locale={locale} id={row.id} />;
  return (
    <a className="number" href={paths.number(locale, row.id)} data-hue={metricOfObservation(row).hue}>
      <data value={row.value ?? ''} data-observation={row.id}>
        {formatRange(locale, low, high)}
      </data>
    </a>
  );
}

function BarKey({ locale }: { readonly locale: Locale }) {
  const { open, range } = messages(locale).figures['june-2022-counts'].legend;
  return (
    <p className="legend" data-hue="deaths">
      <LegendEntry sign="count-key count-key-open">{open}</LegendEntry>
      <LegendEntry sign="count-key count-key-range">{range}</LegendEntry>
    </p>
  );
}

function toCount({ value, low, high, precision }: Observation, parts: readonly Observation[]): CountValues {
  return {
    value: value ?? Number.NaN,
    low,
    high,
    isAtLeast: precision === 'at-least',
    parts: parts.map((part) => part.value ?? Number.NaN),
  };
}

function highest(counts: readonly CountOf24June2022[]): number {
  return Math.max(...counts.map(({ row }) => row.high ?? row.value ?? Number.NaN));
}
