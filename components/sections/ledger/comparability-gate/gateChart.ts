import { barEndStyle, type YearDatum, type YearSeries } from '@/components/charts/yearDatum';
import { buildYearSeries } from '@/components/figures/buildYearSeries';
import type { SeriesSpec } from '@/components/figures/seriesSpec';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { describeMetricByAspect } from '@/lib/text/formatComparability';
import { formatMessage } from '@/lib/text/formatMessage';
import { joinRange } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { metricName, placeName } from '@/lib/text/names';
import { ATTEMPTS_BY_YEAR_SERIES } from '../../attempts/attempts-by-year/attemptsSeries';
import { RESCUES_BY_YEAR_SERIES } from '../../rescues/rescues-by-year/rescuesSeries';
import type { GateBar, GateBarGroup, GateBars } from './gateData';

interface GateChart {
  readonly metric: string;
  readonly figure: 'attempts-by-year' | 'rescues-by-year';
  readonly spec: SeriesSpec;
}

/**
 * Metrics that the story draws by year, with the figures that do so. If a reader compares such a metric with itself,
 * its bars are those of that figure.
 */
export const GATE_STORY_CHARTS: readonly GateChart[] = [
  { metric: 'attempts', figure: 'attempts-by-year', spec: ATTEMPTS_BY_YEAR_SERIES },
  { metric: 'rescues', figure: 'rescues-by-year', spec: RESCUES_BY_YEAR_SERIES },
];

/**
 * Returns the bars of a metric that is compared with itself: the years as in its figure, grouped by the body that
 * counted them.
 * @param place index of the metric in the list of all metrics
 */
export function gateBarsOfStoryChart(locale: Locale, place: number, { metric, figure, spec }: GateChart): GateBars {
  const series = buildYearSeries(locale, spec, messages(locale).figures[figure]);
  const first = findObservation(spec.years[0]?.observations[0] ?? '');
  return {
    caption: formatMessage(locale, messages(locale).figures['comparability-gate'].axisOfChart, {
      unit: describeMetricByAspect.unit(locale, metric),
      place: placeName(locale, first.place),
    }),
    lines: linesOf(locale, series, metricName(locale, metric)).map((line) => ({
      metric: place,
      ...line,
    })),
  };
}

/**
 * Groups years, in order, by the body that counted them. Years outside all brackets of the chart get the name of the
 * metric.
 * @param name name of the metric
 */
function linesOf(
  locale: Locale,
  { years, bands, brackets }: YearSeries,
  name: string,
): readonly Omit<GateBarGroup, 'metric'>[] {
  const lines: { name: string; points: GateBar[] }[] = [];
  for (const year of years) {
    const of = brackets.find(({ from, to }) => from <= year.year && year.year <= to)?.label ?? name;
    const line = lines.at(-1);
    if (line?.name === of) line.points.push(pointOf(locale, year));
    else lines.push({ name: of, points: [...bandsFrom(locale, bands, year.year), pointOf(locale, year)] });
  }
  return lines;
}

function bandsFrom(locale: Locale, bands: YearSeries['bands'], year: number): readonly GateBar[] {
  return bands
    .filter(({ from }) => from === year)
    .map(({ from, to, observation: id, text, value }) => ({
      label: joinRange(locale, String(from), String(to)),
      values: [{ id, href: paths.number(locale, id), text, value, end: 'band' }],
    }));
}

function pointOf(locale: Locale, { label, values, hole, part }: YearDatum): GateBar {
  const end = barEndStyle(values);
  return {
    label,
    values: values.map(({ observation: id, text, value }) => ({
      id,
      href: paths.number(locale, id),
      text,
      value,
      ...(end === 'sharp' ? {} : { end }),
      ...(part ? { part: part.label } : {}),
    })),
    ...(hole ? { hole: { href: paths.number(locale, hole.observation), words: hole.words } } : {}),
  };
}
