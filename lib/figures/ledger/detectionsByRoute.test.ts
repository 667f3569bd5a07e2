import { describe, expect, it } from 'vitest';
import { observation } from '@/lib/facts/facts';
import { DETECTIONS_BY_ROUTE } from './detectionsByRoute';

const values = (route: keyof typeof DETECTIONS_BY_ROUTE) =>
  new Map(DETECTIONS_BY_ROUTE[route].years.map(({ year, observations }) => [year, observations.map(observation)]));

describe('detections by route', () => {
  const mediterranean = values('western-mediterranean-route');
  const african = values('western-african-route');

  it('may say that from 2020 to 2024 the Western African route had more, whichever value one takes, and in no other year', () => {
    for (const [year, rows] of african) {
      const others = mediterranean.get(year)?.map(({ value }) => value ?? 0) ?? [];
      const own = rows.map(({ value }) => value ?? 0);
      const isMore = Math.min(...own) > Math.max(...others);
      expect(isMore, `${year}`).toBe(year >= 2020 && year <= 2024);
    }
  });

  it('puts the first value before the one that replaced it', () => {
    const pairs = [...mediterranean.values(), ...african.values()].filter((rows) => rows.length > 1);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [first, later] of pairs) expect(later?.supersedes).toBe(first?.id);
  });
});
