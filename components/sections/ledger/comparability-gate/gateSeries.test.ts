import { describe, expect, it } from 'vitest';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { findMetric } from '@/lib/facts/facts';
import { tableOfFigure } from '../../figures';
import { comparedMetricPairs, GATE_METRIC_IDS, MINISTRY_METRIC_IDS, SPAIN_AND_FRONTEX_METRIC_IDS } from './gateSeries';

describe('the comparability gate', () => {
  it('proves that none of the ministry’s five counts shares an axis with Spain’s or Frontex’s', () => {
    expect(MINISTRY_METRIC_IDS).toHaveLength(5);
    for (const ours of MINISTRY_METRIC_IDS)
      for (const theirs of SPAIN_AND_FRONTEX_METRIC_IDS)
        expect(aspectsMakingMetricsIncomparable(ours, theirs)).not.toEqual([]);
  });

  it('proves that a count shares an axis with itself, over the years', () => {
    for (const id of GATE_METRIC_IDS) expect(aspectsMakingMetricsIncomparable(id, id)).toEqual([]);
  });

  it('proves that rescues and arrivals are both people and still differ', () => {
    expect(findMetric('rescues').unit).toBe('people');
    expect(findMetric('arrivals').unit).toBe('people');
    expect(aspectsMakingMetricsIncomparable('rescues', 'arrivals')).not.toEqual([]);
  });

  it('has a row with reasons for each pair, once', () => {
    const { rows } = tableOfFigure('en', 'comparability-gate');
    expect(rows).toHaveLength((GATE_METRIC_IDS.length * (GATE_METRIC_IDS.length - 1)) / 2);
    expect(new Set(rows.map(([a, b]) => [a?.text, b?.text].toSorted().join())).size).toBe(rows.length);
    for (const [i, [a, b]] of comparedMetricPairs().entries())
      expect(rows[i]?.at(-1)?.text === '').toBe(aspectsMakingMetricsIncomparable(a, b).length === 0);
  });
});
