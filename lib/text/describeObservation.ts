import { type Observation, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';
import { formatWithPrecision } from './formatValue';
import { messages } from './messages';
import { metricName } from './metricName';
import { periodOf } from './periodOf';
import { reporterName } from './reporterName';
import { signs } from './signs';

/** `Attempts stopped, 2021: 63,121`, as plain text for titles. */
export function nameObservation(locale: Locale, row: Observation): string {
  const words = messages(locale).number;
  const unknown = unknownReason(row.status);
  const value = unknown ? words.unknown[unknown] : formatWithPrecision(locale, row, 'measure').trim();
  const period = periodOf(locale, row);
  const { comma, colon } = signs(locale);
  return `${metricName(locale, row.metric)}${period ? `${comma}${period.text}` : ''}${colon}${value}`;
}

/** Who counted it, what it covers and leaves out, for the description of its page. */
export function describeObservation(locale: Locale, row: Observation): string {
  const metric = factWords(locale, 'metrics', row.metric);
  const words = messages(locale).number.rows;
  return `${reporterName(locale, row.reporter)}. ${metric.counts}. ${words.leavesOut}${signs(locale).colon}${metric.leavesOut}.`;
}
