import { type Count, reportersOfCount } from '@/lib/facts/counts';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';
import { formatObservationPeriod } from './formatObservationPeriod';
import { formatValueWithPrecision } from './formatValue';
import { messages } from './messages';
import { nameForMidSentence } from './nameForMidSentence';
import { metricName, placeName, reporterName } from './names';
import { punctuationOf } from './punctuationOf';

/**
 * Returns an observation as plain text for titles: its metric, period and value, such as `Attempts stopped, 2021:
 * 63,121`.
 */
export function formatObservationTitle(locale: Locale, row: Observation): string {
  const words = messages(locale).number;
  const unknown = unknownReasonOfStatus(row.status);
  const value = unknown ? words.unknown[unknown] : formatValueWithPrecision(locale, row, 'measure').trim();
  const period = formatObservationPeriod(locale, row);
  const { comma, colon } = punctuationOf(locale);
  return `${metricName(locale, row.metric)}${period ? `${comma}${period.text}` : ''}${colon}${value}`;
}

/**
 * Returns the name of a count as plain text for headings and titles: `Attempts stopped: Morocco`. The place is omitted
 * where the metric already names it.
 */
export function formatCountTitle(locale: Locale, count: Count): string {
  const metric = metricName(locale, count.metric);
  const place = nameForMidSentence(locale, count.place, placeName(locale, count.place));
  return metric.includes(place) ? metric : `${metric}${punctuationOf(locale).colon}${place}`;
}

/** Returns the description of a count for its page, in words: who counts, what is counted and what is left out. */
export function describeCount(locale: Locale, count: Count): string {
  const { counts, leavesOut } = factWords(locale, 'metrics', count.metric);
  const words = messages(locale).number.rows;
  const { colon, semicolon } = punctuationOf(locale);
  const reporters = reportersOfCount(count).map((id, i) =>
    i === 0 ? reporterName(locale, id) : nameForMidSentence(locale, id, reporterName(locale, id)),
  );
  return `${reporters.join(semicolon)}. ${counts}. ${words.leavesOut}${colon}${leavesOut}.`;
}
