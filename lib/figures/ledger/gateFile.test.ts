import { describe, expect, it } from 'vitest';
import { compareMetrics } from '@/lib/facts/comparability';
import { observation } from '@/lib/facts/facts';
import { gateKey, gateReasons } from '@/lib/gate/gateData';
import { sayMetricReasons } from '@/lib/text/sayComparability';
import { FIGURE_IDS } from '../figureTables';
import { gateFile } from './gateFile';

const data = gateFile('en');
const placeOf = (id: string) => data.metrics.findIndex((metric) => metric.id === id);

describe('a reader who picks two counts', () => {
  it('is told of every pair, either way round, what the server says of it', () => {
    for (const [a, one] of data.metrics.entries())
      for (const [b, other] of data.metrics.entries())
        expect(gateReasons(data, a, b), `${one.id} and ${other.id}`).toEqual(sayMetricReasons('en', one.id, other.id));
  });

  it('sees on one axis only what may share it, by one body, of one place and length', () => {
    expect(Object.keys(data.axes)).not.toHaveLength(0);
    for (const [key, { lines }] of Object.entries(data.axes)) {
      const [a = 0, b = 0] = key.split('-').map(Number);
      expect(compareMetrics(data.metrics[a]?.id ?? '', data.metrics[b]?.id ?? ''), key).toEqual([]);
      const rows = lines.flatMap(({ points }) => points.map(({ id }) => observation(id)));
      expect(new Set(rows.map(({ place, reporter }) => `${place} ${reporter}`)), key).toHaveLength(1);
      expect(rows.length, key).toBeGreaterThan(1);
    }
  });

  it('sees all arrivals beside those by sea, year by year', () => {
    const [sea, all] = [placeOf('arrivals-sea'), placeOf('arrivals')];
    const lines = data.axes[gateKey(sea, all)]?.lines ?? [];
    expect(lines.map(({ metric }) => metric).toSorted()).toEqual([sea, all].toSorted());
    for (const { points } of lines) expect(points.length).toBeGreaterThan(2);
  });

  it('is led from each count to where it stands alone', () => {
    for (const { href } of data.metrics)
      if (href.startsWith('#')) expect(FIGURE_IDS.map((id) => `#${id}`)).toContain(href.replace('#figure-', '#'));
      else expect(href).toMatch(/\/en\/numbers\/\?metric=[a-z0-9-]+$/);
  });

  it('finds each count in one family', () => {
    expect(data.families.reduce((sum, { count }) => sum + count, 0)).toBe(data.metrics.length);
  });
});
