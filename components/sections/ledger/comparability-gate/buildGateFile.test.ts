import { describe, expect, it } from 'vitest';
import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import { findObservation } from '@/lib/facts/facts';
import { formatCountId } from '@/lib/facts/formatCountId';
import { formatIncomparabilityReasons } from '@/lib/text/formatComparability';
import { FIGURE_IDS } from '../../figures';
import { buildGateFile } from './buildGateFile';
import { GATE_STORY_CHARTS } from './gateChart';
import { type GateBarGroup, incomparabilityReasons, metricPairKey } from './gateData';

const data = buildGateFile('en');
const valuesOf = ({ points }: GateBarGroup) => points.flatMap(({ values }) => values);
const placeOf = (id: string) => data.metrics.findIndex((metric) => metric.id === id);

describe('the data for a reader who picks two counts', () => {
  it('gives for every pair, in either order, the reasons of the server', () => {
    for (const [a, one] of data.metrics.entries())
      for (const [b, other] of data.metrics.entries())
        expect(incomparabilityReasons(data, a, b), `${one.id} and ${other.id}`).toEqual(
          formatIncomparabilityReasons('en', one.id, other.id),
        );
  });

  it('draws on one axis only values that may share it, by one body, of one place and length', () => {
    expect(Object.keys(data.axes)).not.toHaveLength(0);
    for (const [key, { lines }] of Object.entries(data.axes)) {
      const [a = 0, b = 0] = key.split('-').map(Number);
      expect(aspectsMakingMetricsIncomparable(data.metrics[a]?.id ?? '', data.metrics[b]?.id ?? ''), key).toEqual([]);
      const rows = lines.flatMap(valuesOf).map(({ id }) => findObservation(id));
      expect(rows.length, key).toBeGreaterThan(1);
      // The chart of a count may have years by several bodies, with their names.
      if (a !== b || !GATE_STORY_CHARTS.some(({ metric }) => metric === data.metrics[a]?.id))
        expect(new Set(rows.map(({ place, reporter }) => `${place} ${reporter}`)), key).toHaveLength(1);
    }
  });

  it.each(GATE_STORY_CHARTS)('draws $metric alone as in their chart: the same values, holes and averages', (chart) => {
    const place = placeOf(chart.metric);
    const lines = data.axes[metricPairKey(place, place)]?.lines ?? [];
    const holes = lines.flatMap(({ points }) => points.flatMap(({ hole }) => hole?.href.split('#')[1] ?? []));
    const { years, bands = [] } = chart.spec;
    expect([...lines.flatMap(valuesOf).map(({ id }) => id), ...holes].toSorted()).toEqual(
      [...years.flatMap(({ observations }) => observations), ...bands].toSorted(),
    );
  });

  it('has each year of a line once, its values from the lowest, and none where the sources conflict', () => {
    for (const { lines } of Object.values(data.axes))
      for (const { points } of lines) {
        expect(new Set(points.map(({ label }) => label)).size).toBe(points.length);
        for (const { values } of points) expect(values).toEqual(values.toSorted((a, b) => a.value - b.value));
      }
    const alone = data.axes[metricPairKey(placeOf('attempts'), placeOf('attempts'))]?.lines.flatMap(
      ({ points }) => points,
    );
    expect(alone?.find(({ label }) => label === '2016')).toMatchObject({
      values: [],
      hole: { href: '/en/numbers/attempts-morocco/#attempts-2016' },
    });
    expect(alone?.find(({ label }) => label === '2017')?.values.map(({ value }) => value)).toEqual([64_000, 65_000]);
  });

  it('draws all arrivals beside those by sea, year by year', () => {
    const [sea, all] = [placeOf('arrivals-sea'), placeOf('arrivals')];
    const lines = data.axes[metricPairKey(sea, all)]?.lines ?? [];
    expect(lines.map(({ metric }) => metric).toSorted()).toEqual([sea, all].toSorted());
    for (const { points } of lines) expect(points.length).toBeGreaterThan(2);
  });

  it('links each number to its place on the page of its count', () => {
    for (const { id, href } of Object.values(data.axes).flatMap(({ lines }) => lines.flatMap(valuesOf)))
      expect(href).toBe(`/en/numbers/${formatCountId(findObservation(id))}/#${id}`);
  });

  it('links each count to the figure or list that shows it alone', () => {
    for (const { href } of data.metrics)
      if (href.startsWith('#')) expect(FIGURE_IDS.map((id) => `#${id}`)).toContain(href.replace('#figure-', '#'));
      else expect(href).toMatch(/\/en\/numbers\/\?metric=[a-z0-9-]+$/);
  });

  it('has each count in one family', () => {
    expect(data.families.reduce((sum, { count }) => sum + count, 0)).toBe(data.metrics.length);
  });
});
