import { expect, it } from 'vitest';
import type { CorrectionRecord } from './recordTables';
import { sortCorrectionsNewestFirst } from './versions';

function correction(date: string, id: string): CorrectionRecord {
  return { id, date, rows: [] };
}

it('puts the newest correction first and keeps the order within a day', () => {
  const days = [correction('2030-01-01', 'a'), correction('2031-05-02', 'b'), correction('2030-01-01', 'c')];
  expect(sortCorrectionsNewestFirst(days).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('returns an empty list without corrections', () => {
  expect(sortCorrectionsNewestFirst([])).toEqual([]);
});
