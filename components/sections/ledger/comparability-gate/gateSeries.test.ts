import { describe, expect, it } from 'vitest';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { findMetric } from '@/lib/facts/facts';
import { tableOfFigure } from '../../figures';
import { comparedSeriesPairs, GATE_SERIES, MINISTRY_SERIES, OTHER_LEDGER_SERIES } from './gateSeries';

describe('the comparability gate', () => {
  it('proves that none of the ministry’s five counts shares an axis with Spain’s or Frontex’s', () => {
    expect(MINISTRY_SERIES).toHaveLength(5);
    for (const ours of MINISTRY_SERIES)
      for (const theirs of OTHER_LEDGER_SERIES) expect(aspectsMakingMetricsIncomparable(ours, theirs)).not.toEqual([]);
  });

  it('proves that a count shares an axis with itself, over the years', () => {
    for (const id of GATE_SERIES) expect(aspectsMakingMetricsIncomparable(id, id)).toEqual([]);
  });

  it('proves that rescues and arrivals are both people and still differ', () => {
    expect(findMetric('rescues').unit).toBe('people');
    expect(findMetric('arrivals').unit).toBe('people');
    expect(aspectsMakingMetricsIncomparable('rescues', 'arrivals')).not.toEqual([]);
  });

  it('has a row with reasons for each pair, once', () => {
    const { rows } = tableOfFigure('en', 'comparability-gate');
    expect(rows).toHaveLength((GATE_SERIES.length * (GATE_SERIES.length - 1)) / 2);
    expect(new Set(rows.map(([a, b]) => [a?.text, b?.text].toSorted().join())).size).toBe(rows.length);
    for (const [i, [a, b]] of comparedSeriesPairs().entries())
      expect(rows[i]?.at(-1)?.text === '').toBe(aspectsMakingMetricsIncomparable(a, b).length === 0);
  });
});
