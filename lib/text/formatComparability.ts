import { type Aspect, compareMetrics, scopeOfMetric } from '@/lib/facts/comparability';
import { metricRecord } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';
import { formatMessage } from './formatMessage';
import { inSentence, metricInSentence } from './inSentence';
import { listOf } from './listOf';
import { messages } from './messages';
import { metricName } from './metricName';
import { placeName } from './placeName';
import { reporterName } from './reporterName';

/** The reasons why two metrics must not share an axis, one sentence each; none where they may. */
export function formatMetricReasons(locale: Locale, a: string, b: string): readonly string[] {
  const words = messages(locale).comparability;
  const name = (metric: string) => metricName(locale, metric);
  return compareMetrics(a, b).map((aspect) => {
    const varying = [a, b].find((metric) => metricRecord(metric).varies === aspect);
    if (varying)
      return formatMessage(locale, words.varies[aspect as keyof typeof words.varies], { name: name(varying) });
    const { [aspect]: format } = formatInAspect;
    return formatMessage(locale, words.reasons[aspect], {
      a: format(locale, a),
      b: format(locale, b),
      nameA: name(a),
      nameB: name(b),
    });
  });
}

/** Describes a metric in one aspect, in words: its unit, its places, its reporters. */
export const formatInAspect: Readonly<Record<Aspect, (locale: Locale, metric: string) => string>> = {
  unit: (locale, metric) => factWords(locale, 'units', metricRecord(metric).unit).other,
  population: (locale, metric) => metricInSentence(locale, factWords(locale, 'metrics', metric).counts),
  place: (locale, metric) =>
    listOf(
      locale,
      [...scopeOfMetric(metric).places].map((id) => inSentence(locale, id, placeName(locale, id))),
    ),
  period: (locale, metric) =>
    listOf(
      locale,
      [...scopeOfMetric(metric).periodKinds].map((kind) => messages(locale).comparability.periods[kind]),
    ),
  method: (locale, metric) => factWords(locale, 'methods', metricRecord(metric).method).name,
  reporter: (locale, metric) =>
    listOf(
      locale,
      [...scopeOfMetric(metric).reporters].map((id) => inSentence(locale, id, reporterName(locale, id))),
    ),
};
