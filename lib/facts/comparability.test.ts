import { cross, group } from 'd3';
import { describe, expect, it } from 'vitest';
import { METRICS } from '@/content/data/metrics';
import { ASPECTS, assertComparable, comparable, compareMetrics } from './comparability';
import { metricRecord } from './facts';

const IDS = Object.keys(METRICS);
const PAIRS = cross(IDS, IDS);

describe('two metrics', () => {
  it('share no axis unless they count the same thing: every pair, as reviewed', async () => {
    await expect(describePairs()).toMatchFileSnapshot('comparability.pairs.txt');
  });

  it('give the same reasons whichever is named first', () => {
    expect(PAIRS.map(([a, b]) => compareMetrics(b, a))).toEqual(PAIRS.map(([a, b]) => compareMetrics(a, b)));
  });

  it('of different units are always refused for it', () => {
    const unlike = PAIRS.filter(([a, b]) => metricRecord(a).unit !== metricRecord(b).unit);
    expect(unlike.filter(([a, b]) => !compareMetrics(a, b).includes('unit'))).toEqual([]);
  });

  it('of one class are of one unit', () => {
    const classes = group(IDS, (id) => metricRecord(id).comparability);
    for (const [name, ids] of classes)
      if (!name.endsWith('-varies')) expect(new Set(ids.map((id) => metricRecord(id).unit)), name).toHaveLength(1);
  });

  it('are refused although both count people: rescued is not arrived', () => {
    expect(compareMetrics('rescues', 'arrivals')).toEqual(['population', 'place', 'method', 'reporter']);
  });
});

describe('two observations', () => {
  it.each([
    ['two years of one count', 'attempts-2021', 'attempts-2022', []],
    ['a year and a quarter', 'attempts-2021', 'attempts-2022-q1', ['period']],
    ['the ministry’s networks and the police’s', 'networks-2021', 'police-networks-2021', ['population', 'reporter']],
    ['one day as two bodies count it', 'border-deaths-2022-06-24-cndh', 'border-deaths-2022-06-24-amdh', ['reporter']],
    ['attempts and people', 'attempts-2021', 'rescues-2021', ['unit', 'population']],
  ])('%s', (_, a, b, reasons) => {
    expect(comparable(a, b)).toEqual(reasons);
  });

  it('of two places compare in one year, and not when the year differs too', () => {
    expect(comparable('arrivals-land-2021-ceuta', 'arrivals-land-2021-melilla')).toEqual([]);
    expect(comparable('arrivals-land-2021-ceuta', 'arrivals-land-2022-melilla')).toEqual(['place', 'period']);
  });

  it('are refused at run time in the words of a maker of charts', () => {
    expect(() => assertComparable(['attempts-2021', 'attempts-2022', 'rescues-2021'])).toThrow(
      '"attempts-2021" and "rescues-2021" are not comparable: they differ in unit, population.',
    );
    expect(() => assertComparable(['attempts-2021', 'attempts-2022'])).not.toThrow();
  });

  it('may share an axis that shows in what they differ, unless they do not count the same thing', () => {
    expect(() => assertComparable(['attempts-2021', 'attempts-2022-q1'], ['period'])).not.toThrow();
    expect(() => assertComparable(['networks-2021', 'police-networks-2021'], ['population', 'reporter'])).toThrow();
  });
});

/** Per metric: whether its own numbers compare, which metrics share its axis, and the rest by what they differ in. */
function describePairs(): string {
  return IDS.map((id) => {
    const others = group(
      IDS.filter((other) => other !== id),
      (other) => compareMetrics(id, other).join(', '),
    );
    const own = compareMetrics(id, id);
    const refused = [...others].filter(([reasons]) => reasons !== '').sort(([a], [b]) => rank(a) - rank(b));
    return [
      `${id} (${metricRecord(id).unit}; ${metricRecord(id).method})`,
      `  with itself: ${own.length === 0 ? 'yes' : `no, ${own.join(', ')} varies`}`,
      ...(others.has('') ? [`  with: ${others.get('')?.join(' · ')}`] : []),
      ...refused.map(([reasons, ids]) => `  not for ${reasons}: ${ids.join(' · ')}`),
    ].join('\n');
  }).join('\n\n');
}

function rank(reasons: string): number {
  return reasons.split(', ').length * 100 + ASPECTS.findIndex((aspect) => reasons.startsWith(aspect));
}
