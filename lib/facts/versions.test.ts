import { describe, expect, it } from 'vitest';
import type { Baseline } from './baseline';
import type { CorrectionRecord } from './recordTables';
import {
  addCurrentVersion,
  checkVersions,
  digestBaseline,
  laterCorrectionsOfObservations,
  readVersions,
} from './versions';

const baseline = (rows: Record<string, string>): Baseline => ({ observations: {}, rows, corrected: {} });
const first = baseline({ 'observations/ferries-2021': 'aa', 'places/tarifa': 'bb' });
const second = baseline({ 'observations/ferries-2021': 'cc', 'places/tarifa': 'bb' });

const correction = (date: string, id: string): CorrectionRecord => ({ id, date, rows: [`observations/${id}`] });

describe('a version', () => {
  it('is the same for the same rows in another order', () => {
    expect(digestBaseline(baseline(Object.fromEntries(Object.entries(first.rows).toReversed())))).toBe(
      digestBaseline(first),
    );
    expect(digestBaseline(second)).not.toBe(digestBaseline(first));
  });

  it('is named after the day, then with a counter, and is not created twice', () => {
    const one = addCurrentVersion([], first, '2026-05-06', 0);
    const two = addCurrentVersion(one, second, '2026-05-06', 1);
    expect(two.map(({ id }) => id)).toEqual(['2026-05-06.2', '2026-05-06']);
    expect(addCurrentVersion(two, second, '2026-05-07', 1)).toEqual(two);
  });

  it('is missing from an empty file, which has to be restored', () => {
    expect(readVersions('[]').errors.map(({ message }) => message)).toEqual([
      'number 1: missing; expected the file to be restored as it was published',
    ]);
  });

  it('must match the fact base', () => {
    const versions = addCurrentVersion([], first, '2026-05-06', 0);
    expect(checkVersions(versions, first)).toEqual([]);
    expect(checkVersions(versions, second)[0]?.message).toContain('npm run baseline');
  });
});

describe('laterCorrectionsOfObservations', () => {
  const versions = [
    { id: '2026-05-08', digest: '3', corrections: 2 },
    { id: '2026-05-07', digest: '2', corrections: 1 },
    { id: '2026-05-06', digest: '1', corrections: 0 },
  ];
  const corrections = [correction('2026-05-08', 'buses-2021'), correction('2026-05-07', 'ferries-2021')];

  it('names the versions published before each', () => {
    const found = laterCorrectionsOfObservations(new Set(['ferries-2021', 'buses-2021']), corrections, versions);
    expect(found.map((each) => each.versions)).toEqual([['2026-05-07', '2026-05-06'], ['2026-05-06']]);
  });

  it('omits corrections of other numbers', () => {
    expect(laterCorrectionsOfObservations(new Set(['trains-2021']), corrections, versions)).toEqual([]);
    expect(laterCorrectionsOfObservations(new Set(['ferries-2021']), corrections, versions)).toHaveLength(1);
  });

  it('omits corrections from before the first version', () => {
    expect(laterCorrectionsOfObservations(new Set(['ferries-2021']), corrections, versions.slice(0, 1))).toEqual([]);
  });
});
