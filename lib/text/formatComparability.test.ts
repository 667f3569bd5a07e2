import { cross } from 'd3';
import { describe, expect, it } from 'vitest';
import { compareMetrics } from '@/lib/facts/comparability';
import { metrics } from '@/lib/facts/facts';
import { formatMetricReasons } from './formatComparability';

describe('a reader who puts two numbers side by side', () => {
  it('is told in words what differs between attempts stopped and people who arrived', () => {
    expect(formatMetricReasons('en', 'attempts', 'detections')[0]).toBe('The units differ: attempts and detections.');
  });

  it('can tell whose each of many reporters is, and one of them from the next', () => {
    const said = formatMetricReasons('en', 'rescues', 'border-deaths').join(' ');
    expect(said).toContain('“People rescued at sea”: Morocco’s Interior Ministry, Morocco’s Royal Navy and a Moroccan');
    expect(said).toContain(
      'CNDH, Morocco’s national human rights council; AMDH, Moroccan association for human rights;',
    );
  });

  it('gets a whole sentence for every reason of every pair, with nothing left to fill', () => {
    const ids = metrics().map(({ id }) => id);
    const pairs = cross(ids, ids).map(([a, b]) => ({
      aspects: compareMetrics(a, b),
      reasons: formatMetricReasons('en', a, b),
    }));
    expect(pairs.filter(({ aspects, reasons }) => reasons.length !== aspects.length)).toEqual([]);
    expect(pairs.flatMap(({ reasons }) => reasons).filter((reason) => !/^[^{}]+$/.test(reason))).toEqual([]);
  });
});
