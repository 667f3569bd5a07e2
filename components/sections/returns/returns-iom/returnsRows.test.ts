import { describe, expect, it } from 'vitest';
import { assertComparable } from '@/lib/facts/comparability';
import { findObservation, observations, reportsOfObservation } from '@/lib/facts/facts';
import { isWholeYear } from '@/lib/facts/isWholeYear';
import { RETURNS_ROW_OBSERVATION_IDS } from './returnsRows';

describe('returns-iom', () => {
  it('proves its title: the brief leaves the part out, and IOM’s own count is within a twentieth of it', () => {
    expect(reportsOfObservation('returns-iom-2021').map(({ publisher }) => publisher)).not.toContain('bladi');
    const [ministry, iom] = ['returns-iom-2021', 'returns-iom-2021-iom'].map((id) => findObservation(id).value ?? 0);
    expect(findObservation('returns-iom-2021-iom').reporter).toBe('iom');
    expect(Math.abs((iom ?? 0) - (ministry ?? 0)) / (ministry ?? 1)).toBeLessThan(0.05);
  });

  it('has a row for every year of the series, known or not', () => {
    const years = RETURNS_ROW_OBSERVATION_IDS.map((row) => findObservation(row.observation)).filter(isWholeYear);
    const [first = 0, last = 0] = [years[0], years.at(-1)].map((row) => Number(row?.from.slice(0, 4)));
    expect(years.map(({ from }) => Number(from.slice(0, 4)))).toEqual(
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
  });

  it('draws every year for which the fact base records that no count was published', () => {
    const drawn = new Set(RETURNS_ROW_OBSERVATION_IDS.map((row) => row.observation));
    const empty = observations().filter(({ metric, value }) => metric === 'returns' && value === null);
    expect(empty).not.toHaveLength(0);
    for (const { id } of empty) expect(drawn).toContain(id);
  });

  it('has only comparable counts on its axis: whole years of one reporter, parts inside their own whole', () => {
    const years = RETURNS_ROW_OBSERVATION_IDS.map((row) => findObservation(row.observation)).filter(
      (row) => isWholeYear(row) && row.value !== null,
    );
    expect(() => assertComparable(years.map(({ id }) => id))).not.toThrow();
    for (const { observation: whole, iom } of RETURNS_ROW_OBSERVATION_IDS)
      if (iom) expect(() => assertComparable([whole, iom])).not.toThrow();
  });
});
