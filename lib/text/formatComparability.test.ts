import { cross } from 'd3';
import { describe, expect, it } from 'vitest';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { metrics } from '@/lib/facts/facts';
import { formatIncomparabilityReasons } from './formatComparability';

describe('formatIncomparabilityReasons', () => {
  it('explains the differences between attempts stopped and people who arrived', () => {
    expect(formatIncomparabilityReasons('en', 'attempts', 'detections')[0]).toBe(
      'The units differ: attempts and detections.',
    );
  });

  it('assigns each reporter to its metric, and separates reporters unambiguously', () => {
    const reasons = formatIncomparabilityReasons('en', 'rescues', 'border-deaths').join(' ');
    expect(reasons).toContain(
      '“People rescued at sea”: Morocco’s Interior Ministry, Morocco’s Royal Navy and a Moroccan',
    );
    expect(reasons).toContain(
      'CNDH, Morocco’s national human rights council; AMDH, Moroccan association for human rights;',
    );
  });

  it('returns a whole sentence for every reason of every pair, with all variables filled', () => {
    const ids = metrics().map(({ id }) => id);
    const pairs = cross(ids, ids).map(([a, b]) => ({
      aspects: aspectsMakingMetricsIncomparable(a, b),
      reasons: formatIncomparabilityReasons('en', a, b),
    }));
    expect(pairs.filter(({ aspects, reasons }) => reasons.length !== aspects.length)).toEqual([]);
    expect(pairs.flatMap(({ reasons }) => reasons).filter((reason) => !/^[^{}]+$/.test(reason))).toEqual([]);
  });
});
