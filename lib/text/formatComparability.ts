import { aspectsMakingMetricsIncomparable, type ComparabilityAspect, scopeOfMetric } from '@/lib/facts/comparability';
import { findMetric } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';
import { formatMessage } from './formatMessage';
import { joinAsList } from './joinAsList';
import { messages } from './messages';
import { metricTextForMidSentence, nameForMidSentence } from './nameForMidSentence';
import { metricName, placeName, reporterName } from './names';

/** Returns the reasons why two metrics must not share an axis, one sentence each; none where they may. */
export function formatIncomparabilityReasons(locale: Locale, a: string, b: string): readonly string[] {
  const words = messages(locale).comparability;
  const name = (metric: string) => metricName(locale, metric);
  return aspectsMakingMetricsIncomparable(a, b).map((aspect) => {
    const varying = [a, b].find((metric) => findMetric(metric).varies === aspect);
    if (varying)
      return formatMessage(locale, words.varies[aspect as keyof typeof words.varies], { name: name(varying) });
    const { [aspect]: format } = describeMetricByAspect;
    return formatMessage(locale, words.reasons[aspect], {
      a: format(locale, a),
      b: format(locale, b),
      nameA: name(a),
      nameB: name(b),
    });
  });
}

/**
 * Functions that describe a metric in words, one for each aspect of comparability, such as its unit, places or
 * reporters.
 */
export const describeMetricByAspect: Readonly<Record<ComparabilityAspect, (locale: Locale, metric: string) => string>> =
  {
    unit: (locale, metric) => factWords(locale, 'units', findMetric(metric).unit).other,
    population: (locale, metric) => metricTextForMidSentence(locale, factWords(locale, 'metrics', metric).counts),
    place: (locale, metric) =>
      joinAsList(
        locale,
        [...scopeOfMetric(metric).places].map((id) => nameForMidSentence(locale, id, placeName(locale, id))),
      ),
    period: (locale, metric) =>
      joinAsList(
        locale,
        [...scopeOfMetric(metric).periodKinds].map((kind) => messages(locale).comparability.periods[kind]),
      ),
    method: (locale, metric) => factWords(locale, 'methods', findMetric(metric).method).name,
    reporter: (locale, metric) =>
      joinAsList(
        locale,
        [...scopeOfMetric(metric).reporters].map((id) => nameForMidSentence(locale, id, reporterName(locale, id))),
      ),
  };
