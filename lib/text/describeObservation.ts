import { metricOf } from '@/lib/facts/facts';
import { type Observation, unknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { formatWithPrecision } from './formatValue';
import { localise } from './localise';
import { messages } from './messages';
import { periodOf } from './periodOf';
import { reporterName } from './reporterName';

/** `Attempts stopped, 2021: 63,121`, as plain text for titles. */
export function nameObservation(locale: Locale, row: Observation): string {
  const words = messages(locale).number;
  const unknown = unknownReason(row.status);
  const value = unknown ? words.unknown[unknown] : formatWithPrecision(locale, row, 'measure').trim();
  const period = periodOf(locale, row);
  return `${localise(metricOf(row).name, locale)}${period ? `, ${period.text}` : ''}: ${value}`;
}

/** Who counted it, what it covers and leaves out, for the description of its page. */
export function describeObservation(locale: Locale, row: Observation): string {
  const metric = metricOf(row);
  const words = messages(locale).number.rows;
  return `${reporterName(locale, row.reporter)}. ${localise(metric.counts, locale)}. ${words.leavesOut}: ${localise(metric.leavesOut, locale)}.`;
}
