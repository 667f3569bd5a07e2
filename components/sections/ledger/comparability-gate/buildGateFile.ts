import { ascending, greatest, group } from 'd3';
import { figureElementId } from '@/components/figures/figureElementId';
import { aspectsMakingMetricsIncomparable, assertComparable, COMPARABILITY_ASPECTS } from '@/lib/facts/comparability';
import { findMetric, findObservation, metrics, observations, relations } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { METRIC_FAMILIES } from '@/lib/facts/recordTables';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { describeMetricByAspect } from '@/lib/text/formatComparability';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import type { FigureId } from '../../figures';
import { GATE_STORY_CHARTS, gateBarsOfStoryChart } from './gateChart';
import { type GateBar, type GateBars, type GateData, metricPairKey } from './gateData';
import type { GateMetricId } from './gateSeries';

/** Id of the figure that draws each metric by itself. */
const FIGURES: Readonly<Record<GateMetricId, FigureId>> = {
  attempts: 'attempts-by-year',
  rescues: 'rescues-by-year',
  'fence-attempts': 'fence-reports',
  networks: 'networks-scope',
  returns: 'returns-iom',
  arrivals: 'arrivals-by-route',
  detections: 'detections',
  'deaths-iom': 'deaths-recorded',
  'deaths-caminando-fronteras': 'deaths-recorded',
};

/**
 * Returns the content of `data/gate/<locale>.json`: for every pair of metrics, whether they may share an axis and why
 * not, with texts in that language.
 */
export function buildGateFile(locale: Locale): GateData {
  const words = messages(locale);
  const ids = metrics().map(({ id }) => id);
  const pairs = ids.map((later, i) => ids.slice(0, i + 1).map((earlier) => bitsOf(earlier, later)));
  return {
    words: words.figures['comparability-gate'].pick,
    reasons: COMPARABILITY_ASPECTS.map((aspect) => words.comparability.reasons[aspect]),
    families: METRIC_FAMILIES.map((family) => ({
      name: words.number.filter.families[family],
      count: metrics().filter((metric) => metric.family === family).length,
    })),
    metrics: ids.map((id) => gateMetric(locale, id)),
    pairs,
    axes: Object.fromEntries(
      pairs.flatMap((row, b) =>
        row.flatMap((differs, a) => {
          const axis = differs === 0 ? axisOf(locale, ids, a, b) : undefined;
          return axis ? [[metricPairKey(a, b), axis] as const] : [];
        }),
      ),
    ),
  };
}

function bitsOf(a: string, b: string): number {
  return aspectsMakingMetricsIncomparable(a, b).reduce(
    (bits, aspect) => bits | (1 << COMPARABILITY_ASPECTS.indexOf(aspect)),
    0,
  );
}

function gateMetric(locale: Locale, id: string): GateData['metrics'][number] {
  const { varies, hue } = findMetric(id);
  const { name } = factWords(locale, 'metrics', id);
  const figure = id in FIGURES ? FIGURES[id as GateMetricId] : undefined;
  return {
    id,
    name,
    hue,
    href: figure ? `#${figureElementId(figure)}` : `${paths.numbers(locale)}?metric=${id}`,
    says: COMPARABILITY_ASPECTS.map((aspect) => describeMetricByAspect[aspect](locale, id)),
    ...(varies
      ? {
          varies: [
            COMPARABILITY_ASPECTS.indexOf(varies),
            formatMessage(locale, messages(locale).comparability.varies[varies], { name }),
          ] as const,
        }
      : {}),
  };
}

/**
 * Returns the bars of two metrics for one axis: whole years by one reporter at one place, chosen so that the two have
 * as many years in common as possible. Undefined for fewer than two values.
 * @param ids of all metrics
 * @param a index of the first metric in `ids`
 * @param b index of the second metric in `ids`
 */
function axisOf(locale: Locale, ids: readonly string[], a: number, b: number): GateBars | undefined {
  if (a === b) {
    const chart = GATE_STORY_CHARTS.find(({ metric }) => metric === ids[a]);
    if (chart) return gateBarsOfStoryChart(locale, a, chart);
  }
  const picked = [...new Set([a, b])];
  const scopes = picked.map((metric) => group(drawableRows(ids[metric]), scopeOf));
  const inScope = (scope: string) => scopes.map((rows) => rows.get(scope) ?? []);
  const shared = [...(scopes[0]?.keys() ?? [])].filter((scope) => inScope(scope).every(({ length }) => length > 0));
  const scope = greatest(
    shared,
    (candidate) => commonYears(inScope(candidate)) + inScope(candidate).flat().length / 1000,
  );
  const rows = inScope(scope ?? '');
  const [first] = rows.flat();
  if (!first || rows.flat().length < 2) return undefined;
  // The values that are drawn together must pass the gate themselves.
  assertComparable(rows.flat().map(({ id }) => id));
  return {
    caption: formatMessage(locale, messages(locale).figures['comparability-gate'].axis, {
      unit: describeMetricByAspect.unit(locale, first.metric),
      place: placeName(locale, first.place),
      reporter: reporterName(locale, first.reporter),
    }),
    lines: rows.map((ofMetric, i) => ({
      metric: picked[i] ?? a,
      name: metricName(locale, ids[picked[i] ?? a] ?? ''),
      points: [...group(ofMetric, ({ from }) => from).values()].map((rowsOfYear) => gatePoint(locale, rowsOfYear)),
    })),
  };
}

/**
 * Returns the bar of one year. If two values were published and neither replaced the other, the bar shows both values
 * with sharp ends, even if they are inexact.
 */
function gatePoint(locale: Locale, rows: readonly Observation[]): GateBar {
  const [first] = rows;
  const { or } = messages(locale).series;
  return {
    label: first?.from.slice(0, 4) ?? '',
    values: rows
      .toSorted((one, other) => ascending(one.value ?? 0, other.value ?? 0))
      .map((row, i) => ({
        id: row.id,
        href: paths.number(locale, row.id),
        text: formatMessage(locale, i > 0 ? or : '{value}', {
          value: rows.length > 1 ? formatValue(locale, row) : formatValueWithPrecision(locale, row),
        }),
        value: row.value ?? Number.NaN,
        ...(rows.length > 1 || row.precision === 'exact' ? {} : { end: row.precision === 'about' ? 'soft' : 'open' }),
      })),
  };
}

function commonYears([one = [], other = one]: readonly (readonly Observation[])[]): number {
  return one.filter(({ from }) => other.some((row) => row.from === from)).length;
}

/**
 * Returns the observations of a metric that a bar can show: values of whole years, except replaced values, parts whose
 * whole is also drawn, and observations that the story lists only in a table.
 */
function drawableRows(metric: string | undefined): readonly Observation[] {
  const replaced = new Set(observations().map(({ supersedes }) => supersedes));
  const inTable = new Set(
    GATE_STORY_CHARTS.flatMap(({ spec }) => spec.years.flatMap(({ tableOnly = [] }) => tableOnly)),
  );
  return observations()
    .filter((row) => row.metric === metric && row.value !== null && !replaced.has(row.id) && !inTable.has(row.id))
    .filter((row) => isWholeYear(row) && row.reporter !== 'computed' && !isPartBesideWhole(row))
    .sort((one, other) => one.from.localeCompare(other.from));
}

/**
 * Returns whether an observation is a part of a whole that is also in the fact base, with the same metric, reporter,
 * place and year.
 */
function isPartBesideWhole(row: Observation): boolean {
  return relations().some(({ parts, whole }) => {
    if (!parts.includes(row.id) || parts.length < 2) return false;
    const all = findObservation(whole);
    return all.metric === row.metric && scopeOf(all) === scopeOf(row) && all.from === row.from;
  });
}

function scopeOf({ reporter, place }: Observation): string {
  return `${reporter} ${place}`;
}
