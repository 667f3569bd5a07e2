import { describe, expect, it } from 'vitest';
import { aspectsMakingObservationsIncomparable } from '@/lib/facts/comparability';
import { findObservation, observations } from '@/lib/facts/facts';
import {
  CAMINANDO_FRONTERAS_COLUMN,
  DEATHS_2018_TO_2022_ID,
  drawnDeathObservationIds,
  IOM_DEATHS_COLUMNS,
} from './deathRecords';

const drawn = drawnDeathObservationIds().map(findObservation);

describe('deaths recorded', () => {
  it('proves that two organisations record them, and that no figure that we read of Morocco does', () => {
    expect(new Set(drawn.map(({ reporter }) => reporter))).toEqual(new Set(['iom', 'caminando-fronteras']));
    const moroccan = observations().filter(({ metric }) => metric === 'deaths');
    expect(moroccan.length).toBeGreaterThan(0);
    for (const { value } of moroccan) expect(value).toBeNull();
  });

  it('separates the two because they may not share an axis', () => {
    expect(
      aspectsMakingObservationsIncomparable('deaths-iom-2021-atlantic-route-2', 'deaths-caminando-fronteras-2021'),
    ).not.toEqual([]);
  });

  it('draws no value and no hole twice', () => {
    expect(new Set(drawnDeathObservationIds()).size).toBe(drawnDeathObservationIds().length);
  });

  it('draws every year without a value as unknown', () => {
    const holes = observations().filter(({ metric, value }) => metric.startsWith('deaths-') && value === null);
    expect(holes.length).toBeGreaterThan(0);
    for (const { id } of holes) expect(drawn.map((row) => row.id)).toContain(id);
  });

  it('gives no year a value and a hole at once', () => {
    for (const { records } of [...IOM_DEATHS_COLUMNS, CAMINANDO_FRONTERAS_COLUMN])
      for (const { value, hole } of records) expect(value && hole).toBeUndefined();
  });

  it('proves that the cut years of Caminando Fronteras closed in December', () => {
    const cut = CAMINANDO_FRONTERAS_COLUMN.records.flatMap(({ part }) => (part ? [part.to.slice(5)] : []));
    expect(new Set(cut)).toEqual(new Set(['12-10', '12-15']));
    expect(findObservation(DEATHS_2018_TO_2022_ID).value).not.toBeNull();
  });
});
