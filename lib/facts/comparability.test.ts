import { cross, group, rollup } from 'd3';
import { describe, expect, it } from 'vitest';
import {
  aspectsMakingMetricsIncomparable,
  aspectsMakingObservationsIncomparable,
  assertComparable,
} from './comparability';
import { findMetric, metrics, observations } from './facts';

const IDS = metrics().map(({ id }) => id);
const PAIRS = cross(IDS, IDS).filter(([a, b]) => a < b);

/** All metrics that share an axis with another, as editors decided: one group per line. */
const SHARED_AXES = [
  'attempts attempts-nationality attempts-way attempts-foreign attempts-moroccan',
  'returns returns-iom',
  'police-intercepted police-intercepted-foreign',
  'arrivals arrivals-sea arrivals-land',
  'rescues-spain attended-spain',
  'strait-width sea-gap distance fence-length',
];

/** Pairs that readers of the brief are most likely to add up or compare. */
const NEVER_TOGETHER = [
  'attempts',
  'attempts-people',
  'rescues',
  'arrivals',
  'fence-attempts',
  'fence-participants',
  'networks',
  'returns',
  'detections',
  'deaths',
];

describe('two metrics', () => {
  it('share an axis only where editors decided that they count the same thing', () => {
    const groups = IDS.map((id) =>
      IDS.filter((other) => other === id || aspectsMakingMetricsIncomparable(id, other).length === 0),
    );
    const shared = new Set(groups.filter(({ length }) => length > 1).map((ids) => ids.join(' ')));
    expect([...shared]).toEqual(SHARED_AXES);
  });

  it('never share an axis where readers are likely to add them up', () => {
    const pairs = cross(NEVER_TOGETHER, NEVER_TOGETHER).filter(([a, b]) => a !== b);
    expect(pairs.filter(([a, b]) => !aspectsMakingMetricsIncomparable(a, b).includes('population'))).toEqual([]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['people of many origins are not one population', 'rescues-origin', 'rescues-origin', ['population']],
    ['sums over other years are not one period', 'attempts-total', 'attempts', ['period']],
    ['traffic was counted in more than one way', 'border-traffic', 'border-traffic', ['method']],
    [
      'rescued is not arrived, although both are people',
      'rescues',
      'arrivals',
      ['population', 'place', 'method', 'reporter'],
    ],
    [
      'at the fences two states count two things',
      'fence-attempts',
      'fence-attempts-spain',
      ['population', 'method', 'reporter'],
    ],
  ])('%s', (_, a, b, reasons) => {
    expect(aspectsMakingMetricsIncomparable(a, b)).toEqual(reasons);
  });

  it('give the same reasons in either order', () => {
    expect(PAIRS.map(([a, b]) => aspectsMakingMetricsIncomparable(b, a))).toEqual(
      PAIRS.map(([a, b]) => aspectsMakingMetricsIncomparable(a, b)),
    );
  });

  it('are always refused if their units differ', () => {
    const unlike = PAIRS.filter(([a, b]) => findMetric(a).unit !== findMetric(b).unit);
    expect(unlike.filter(([a, b]) => !aspectsMakingMetricsIncomparable(a, b).includes('unit'))).toEqual([]);
  });

  it('have one unit if they are of one class', () => {
    const classes = group(IDS, (id) => findMetric(id).comparability);
    for (const [name, ids] of classes)
      if (!name.endsWith('-varies')) expect(new Set(ids.map((id) => findMetric(id).unit)), name).toHaveLength(1);
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
    expect(aspectsMakingObservationsIncomparable(a, b)).toEqual(reasons);
  });

  it('may differ in place, but not in place and year', () => {
    expect(aspectsMakingObservationsIncomparable('arrivals-land-2021-ceuta', 'arrivals-land-2021-melilla')).toEqual([]);
    expect(aspectsMakingObservationsIncomparable('arrivals-land-2021-ceuta', 'arrivals-land-2022-melilla')).toEqual([
      'place',
      'period',
    ]);
  });

  it('are refused at run time with an explanation for the author of the chart', () => {
    expect(() => assertComparable(['attempts-2021', 'attempts-2022', 'rescues-2021'])).toThrow(
      '"attempts-2021" and "rescues-2021" are not comparable: they differ in unit, population.',
    );
    expect(() => assertComparable(['attempts-2021', 'attempts-2022'])).not.toThrow();
  });

  it('are refused if one is for a year and the other for a part of a year', () => {
    expect(() => assertComparable(['attempts-2021', 'attempts-2022-q1'])).toThrow('they differ in period.');
  });

  it('are refused with exactly the reasons for which their metrics differ', () => {
    const first = rollup(
      observations(),
      ([row]) => row?.id ?? '',
      ({ metric }) => metric,
    );
    const refused = PAIRS.filter(
      ([a, b]) => aspectsMakingMetricsIncomparable(a, b).length > 0 && first.has(a) && first.has(b),
    );
    expect(refused.length).toBeGreaterThan(2500);
    for (const [a, b] of refused)
      expect(aspectsMakingObservationsIncomparable(first.get(a) ?? '', first.get(b) ?? ''), `${a} and ${b}`).toEqual(
        expect.arrayContaining([...aspectsMakingMetricsIncomparable(a, b)]),
      );
  });

  it('may share an axis that shows their difference, unless they do not count the same thing', () => {
    expect(() => assertComparable(['attempts-2021', 'attempts-2022-q1'], ['period'])).not.toThrow();
    expect(() => assertComparable(['networks-2021', 'police-networks-2021'], ['population', 'reporter'])).toThrow();
  });
});
