import { describe, expect, it } from 'vitest';
import { placeYearRows } from '@/components/charts/placeYearRows';
import { buildYearSeries } from '@/components/figures/buildYearSeries';
import { findObservation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { DETECTIONS_SERIES_BY_ROUTE } from './detectionsSeries';

const values = (route: keyof typeof DETECTIONS_SERIES_BY_ROUTE) =>
  new Map(
    DETECTIONS_SERIES_BY_ROUTE[route].years.map(({ year, observations }) => [year, observations.map(findObservation)]),
  );

describe('detections by route', () => {
  const mediterranean = values('western-mediterranean-route');
  const african = values('western-african-route');

  it('proves that from 2020 to 2024, and in no other year, the Western African route had more, by any of the values', () => {
    for (const [year, rows] of african) {
      const others = mediterranean.get(year)?.map(({ value }) => value ?? 0) ?? [];
      const own = rows.map(({ value }) => value ?? 0);
      const isMore = Math.min(...own) > Math.max(...others);
      expect(isMore, `${year}`).toBe(year >= 2020 && year <= 2024);
    }
  });

  it('draws both routes on one scale, even where labels take room from the bars', () => {
    const all = Object.values(DETECTIONS_SERIES_BY_ROUTE).map((spec) =>
      buildYearSeries('en', spec, messages('en').figures.detections),
    );
    const sharing = all.flatMap(({ years }) => years);
    const [one = 0, other = 0] = all.map((series) => {
      const placed = placeYearRows(series, { width: 312, dir: 'ltr', sharing });
      const lengths = series.years.map(({ values }) => Math.min(...values.map(({ value }) => value)));
      return Math.max(...placed.years.map(({ bar }) => bar?.width ?? 0)) / Math.max(...lengths);
    });
    expect(one / other).toBeCloseTo(1, 2);
  });

  it('places the first value before the one that replaced it', () => {
    const pairs = [...mediterranean.values(), ...african.values()].filter((rows) => rows.length > 1);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [first, later] of pairs) expect(later?.supersedes).toBe(first?.id);
  });
});
