import { yearsOfPeriod } from '@/lib/facts/calendar';
import {
  metricOfObservation,
  observations,
  openQuestionsOfObservation,
  reportsOfObservation,
  unitKindOfObservation,
  unitOfObservation,
  units,
} from '@/lib/facts/facts';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { MetricSymbol } from './MetricSymbol';
import { NoteOnSimilarNumbers } from './NoteOnSimilarNumbers';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';

/**
 * Renders the table of all observations, grouped by metric in the order of the fact base. Its data attributes are for
 * `<filter-list>`.
 */
export function NumbersTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className="table-scroll numbers-table" data-rows="" role="region" aria-label={words.all} tabIndex={0}>
      <table className="block min-w-0 [&_time]:whitespace-normal">
        <caption className="sr-only">{words.all}</caption>
        <thead className="block max-md:sr-only">
          <tr>
            {Object.entries(words.columns).map(([key, name]) => (
              <th
                key={key}
                scope="col"
                className={isNumeric(key) ? 'numeric' : undefined}
                data-sort={key}
                data-number={isNumeric(key) ? '' : undefined}
                data-group-by={key === 'value' ? 'unit' : undefined}
              >
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block">
          {observations().map((row) => (
            <NumberRow key={row.id} locale={locale} row={row} />
          ))}
          <UnitHeadings locale={locale} />
        </tbody>
      </table>
    </div>
  );
}

function isNumeric(column: string): boolean {
  return column === 'value' || column === 'reports';
}

function NumberRow({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const metric = metricOfObservation(row);
  const reports = reportsOfObservation(row.id).length;
  return (
    <tr
      data-row=""
      data-hue={metric.hue}
      data-metric={row.metric}
      data-year={yearsOfPeriod(row).join(' ') || 'none'}
      data-place={row.place}
      data-reporter={row.reporter}
      data-status={statusWords(row).join(' ')}
      data-value={row.value ?? undefined}
      data-unit={row.value === null ? 'unknown' : unitOfObservation(row)}
      data-period={formatObservationPeriod(locale, row)?.datetime}
      data-reports={reports}
    >
      <th scope="row" className="numeric">
        <NumberLink hasPrecisionSign locale={locale} id={row.id} />
      </th>
      <td>
        <MetricSymbol hue={metric.hue} /> {metricName(locale, row.metric)}
        {unitKindOfObservation(row) === 'measure' &&
          `${punctuationOf(locale).comma}${factWords(locale, 'units', unitOfObservation(row)).other}`}
        <NoteOnSimilarNumbers locale={locale} row={row} />
        <Remarks locale={locale} row={row} />
      </td>
      <td>
        <PeriodText locale={locale} row={row} />
      </td>
      <td>{placeName(locale, row.place)}</td>
      <td>{reporterName(locale, row.reporter)}</td>
      <td className="numeric">
        <span data-tally="reports">{reports}</span>
      </td>
    </tr>
  );
}

/**
 * Renders the remarks on a value: that it is provisional, restated or derived, and that an open question concerns it.
 * Most values have none.
 */
function Remarks({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const words = messages(locale).number;
  const isPlain = row.status === 'published' || row.value === null;
  const remarks = [
    ...(isPlain ? [] : [words.status[row.status]]),
    ...(openQuestionsOfObservation(row.id).length > 0 ? [words.inQuestion] : []),
  ];
  if (remarks.length === 0) return null;
  return <span className="number-remarks">{remarks.join(' · ')}</span>;
}

/** Returns the options of the status filter that match an observation. */
function statusWords(row: Observation): readonly string[] {
  const status = unknownReasonOfStatus(row.status) ? 'unknown' : row.status;
  return openQuestionsOfObservation(row.id).length > 0 ? [status, 'question'] : [status];
}

/**
 * Renders a heading for each unit, shown when rows are sorted by value, because values in different units cannot be
 * ranked together.
 */
function UnitHeadings({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number;
  const used = new Set<string>(observations().map(unitOfObservation));
  const ids = units()
    .map(({ id }) => id)
    .filter((unit) => used.has(unit));
  const headings = [
    ...ids.map((unit) => [unit, factWords(locale, 'units', unit).other || words.filter.ordinals] as const),
    ['unknown', words.filter.unknown] as const,
  ];
  return headings.map(([unit, name]) => (
    <tr key={unit} data-heading={unit} hidden>
      <th scope="rowgroup" colSpan={Object.keys(words.columns).length}>
        {name}
      </th>
    </tr>
  ));
}
