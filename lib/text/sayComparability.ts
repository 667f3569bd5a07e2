import { METHODS } from '@/content/data/methods';
import { UNITS, type Unit } from '@/content/data/units';
import {
  type Aspect,
  comparable,
  compareMetrics,
  periodKindsOf,
  placesOf,
  reportersOf,
} from '@/lib/facts/comparability';
import { metricRecord, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { fillWords } from './fillWords';
import { listOf } from './listOf';
import { localise } from './localise';
import { messages } from './messages';
import { periodOf } from './periodOf';
import { placeName } from './placeName';
import { reporterName } from './reporterName';

/** Why two metrics do not share an axis, one sentence a reason; none when they may. */
export function sayMetricReasons(locale: Locale, a: string, b: string): readonly string[] {
  const words = messages(locale).comparability;
  const name = (metric: string) => localise(metricRecord(metric).name, locale);
  return compareMetrics(a, b).map((aspect) => {
    const varying = [a, b].find((metric) => metricRecord(metric).varies === aspect);
    if (varying) return fillWords(words.varies[aspect as keyof typeof words.varies], { name: name(varying) });
    const { [aspect]: say } = METRIC_WORDS;
    return fillWords(words.reasons[aspect], { a: say(locale, a), b: say(locale, b), nameA: name(a), nameB: name(b) });
  });
}

/** Why two observations do not share an axis: what their metrics say first, then what is theirs alone. */
export function sayReasons(locale: Locale, a: string, b: string): readonly string[] {
  const [one, other] = [observation(a), observation(b)];
  const ofMetrics = compareMetrics(one.metric, other.metric);
  const words = messages(locale).comparability.numbers;
  const own = comparable(a, b).filter((aspect): aspect is keyof typeof words => !ofMetrics.includes(aspect));
  const say = (id: string, aspect: keyof typeof words) => OBSERVATION_WORDS[aspect](locale, id);
  return [
    ...sayMetricReasons(locale, one.metric, other.metric),
    ...own.map((aspect) => fillWords(words[aspect], { a: say(a, aspect), b: say(b, aspect) })),
  ];
}

const METRIC_WORDS: Readonly<Record<Aspect, (locale: Locale, metric: string) => string>> = {
  unit: (locale, metric) => localise(UNITS[metricRecord(metric).unit as Unit].other, locale),
  population: (locale, metric) => localise(metricRecord(metric).counts, locale),
  place: (locale, metric) =>
    listOf(
      locale,
      [...placesOf(metric)].map((id) => placeName(locale, id)),
    ),
  period: (locale, metric) =>
    listOf(
      locale,
      [...periodKindsOf(metric)].map((kind) => messages(locale).comparability.periods[kind]),
    ),
  method: (locale, metric) => localise(METHODS[metricRecord(metric).method], locale),
  reporter: (locale, metric) =>
    listOf(
      locale,
      [...reportersOf(metric)].map((id) => reporterName(locale, id)),
    ),
};

const OBSERVATION_WORDS = {
  reporter: (locale: Locale, id: string) => reporterName(locale, observation(id).reporter),
  period: (locale: Locale, id: string) =>
    periodOf(locale, observation(id))?.text ?? messages(locale).comparability.periods.none,
  place: (locale: Locale, id: string) => placeName(locale, observation(id).place),
};
