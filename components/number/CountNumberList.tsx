import { max } from 'd3';
import { type Count, reportersOfCount } from '@/lib/facts/counts';
import { metricOfObservation, unitKindOfObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import type { Observation } from '@/lib/facts/schema';
import { unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { reporterName } from '@/lib/text/names';
import { PeriodText } from './PeriodText';
import { UnknownValue } from './UnknownValue';

interface CountNumberListProps {
  readonly locale: Locale;
  readonly count: Count;
}

/**
 * Renders links to the numbers of a count, each with a bar from zero. Whole years and other periods are two lists on
 * one scale. Renders nothing for a count with only one number.
 */
export function CountNumberList({ locale, count }: CountNumberListProps) {
  const { rows } = count;
  const [first] = rows;
  const [reporter = '', ...otherReporters] = reportersOfCount(count);
  if (rows.length < 2 || !first) return null;
  const words = messages(locale).number.series;
  const years = rows.filter(isWholeYear);
  const others = rows.filter((row) => !isWholeYear(row));
  const groups = [
    { name: words.years, rows: years },
    { name: words.others, rows: others },
  ].filter((group) => group.rows.length > 0);
  // An ordinal, such as that of a meeting, is not an amount and has no bar.
  const most = unitKindOfObservation(first) === 'ordinal' ? 0 : (max(rows, ({ value }) => value ?? 0) ?? 0);
  return (
    <section data-hue={metricOfObservation(first).hue} aria-labelledby="series">
      <h2 id="series" className="mt-10 mb-3 text-2xl/7.5">
        {words.title}
      </h2>
      {otherReporters.length > 0 && (
        <p className="-mt-2 mb-3 font-sans text-sm/5.5 text-quiet">
          {formatMessage(locale, words.by, {
            reporter: nameForMidSentence(locale, reporter, reporterName(locale, reporter)),
          })}
        </p>
      )}
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        {groups.map((group) => (
          <div key={group.name}>
            {groups.length > 1 && <h3 className="mb-1 font-sans text-sm/5.5 font-normal text-quiet">{group.name}</h3>}
            <ol className="count-series">
              {group.rows.map((row) => (
                <SeriesRow key={row.id} locale={locale} row={row} most={most} reporter={reporter} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

interface SeriesRowProps {
  readonly locale: Locale;
  readonly row: Observation;
  /** Largest value of the count, which has the longest bar; 0 where values have no bars. */
  readonly most: number;
  /** Main reporter of the count. A row by another reporter names it. */
  readonly reporter: string;
}

function SeriesRow({ locale, row, most, reporter }: SeriesRowProps) {
  const reason = unknownReasonOfStatus(row.status);
  return (
    <li>
      <a href={`#${row.id}`}>
        <span>
          {row.from === '' ? (
            reporterName(locale, row.reporter)
          ) : (
            <>
              <PeriodText locale={locale} row={row} month="short" />
              {row.reporter !== reporter && (
                <span className="quiet-line block">{reporterName(locale, row.reporter)}</span>
              )}
            </>
          )}
        </span>
        {reason ? (
          <UnknownValue locale={locale} reason={reason} id={row.id} />
        ) : (
          <>
            <svg aria-hidden="true" data-status={row.status}>
              {most > 0 && <rect width={share(row.value ?? 0, most)} height="100%" />}
            </svg>
            <data value={row.value ?? ''} data-observation={row.id}>
              {formatValueWithPrecision(locale, row, unitKindOfObservation(row) === 'ordinal' ? 'ordinal' : 'value')}
            </data>
          </>
        )}
      </a>
    </li>
  );
}

/** Returns the length of a bar as a CSS percentage of the longest bar. @param most value of the longest bar */
function share(value: number, most: number): string {
  return `${Math.round((1000 * value) / most) / 10}%`;
}
