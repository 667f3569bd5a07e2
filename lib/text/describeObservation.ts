import { type Count, reportersOf } from '@/lib/facts/counts';
import { type Observation, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';
import { formatWithPrecision } from './formatValue';
import { inSentence } from './inSentence';
import { messages } from './messages';
import { metricName } from './metricName';
import { periodOf } from './periodOf';
import { placeName } from './placeName';
import { reporterName } from './reporterName';
import { signs } from './signs';

/** Names an observation as plain text for titles: `Attempts stopped, 2021: 63,121`. */
export function nameObservation(locale: Locale, row: Observation): string {
  const words = messages(locale).number;
  const unknown = unknownReason(row.status);
  const value = unknown ? words.unknown[unknown] : formatWithPrecision(locale, row, 'measure').trim();
  const period = periodOf(locale, row);
  const { comma, colon } = signs(locale);
  return `${metricName(locale, row.metric)}${period ? `${comma}${period.text}` : ''}${colon}${value}`;
}

/**
 * Names a count as plain text for headings and titles: `Attempts stopped: Morocco`. The place is omitted where the
 * metric already names it.
 */
export function nameCount(locale: Locale, count: Count): string {
  const metric = metricName(locale, count.metric);
  const place = inSentence(locale, count.place, placeName(locale, count.place));
  return metric.includes(place) ? metric : `${metric}${signs(locale).colon}${place}`;
}

/** The description of a count's page: who counts, what is counted and what is left out. */
export function describeCount(locale: Locale, count: Count): string {
  const { counts, leavesOut } = factWords(locale, 'metrics', count.metric);
  const words = messages(locale).number.rows;
  const { colon, semicolon } = signs(locale);
  const reporters = reportersOf(count).map((id, i) =>
    i === 0 ? reporterName(locale, id) : inSentence(locale, id, reporterName(locale, id)),
  );
  return `${reporters.join(semicolon)}. ${counts}. ${words.leavesOut}${colon}${leavesOut}.`;
}
