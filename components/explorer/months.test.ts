import { describe, expect, it } from 'vitest';
import type { ExplorerRecord } from './explorerRecord';
import { filterRecords } from './filterRecords';
import { daysOfMonths, monthsOf, recordsByMonth, turnMonths } from './months';

const record = (id: string, more: Partial<ExplorerRecord>): ExplorerRecord => ({
  id,
  kind: 'rescue',
  days: ['2021-08-22', '2021-08-22'],
  when: '',
  date: '',
  place: 'Laâyoune',
  people: null,
  actors: [],
  reporters: [],
  sources: [],
  ...more,
});
const records = [
  record('day', {}),
  record('month', { days: ['2021-10-01', '2021-10-31'], place: 'M’diq' }),
  record('days', { days: ['2021-12-30', '2022-01-02'], kind: 'shipwreck', actors: ['Guardia Civil', 'fishermen'] }),
];
const everything = { kinds: ['rescue', 'shipwreck'], from: '', to: '', actor: '', place: '' } as const;
const ids = (chosen: Partial<Parameters<typeof filterRecords>[1]>) =>
  filterRecords(records, { ...everything, ...chosen }).map(({ id }) => id);

describe('filterRecords', () => {
  it('keeps all where nothing is chosen, in their order', () => {
    expect(ids({})).toEqual(['day', 'month', 'days']);
    expect(filterRecords([], everything)).toEqual([]);
  });

  it('keeps the kinds chosen, and none where none is', () => {
    expect(ids({ kinds: ['shipwreck'] })).toEqual(['days']);
    expect(ids({ kinds: [] })).toEqual([]);
  });

  it.each([
    ['2021-08-22', '2021-08-22', ['day']],
    ['2021-08-23', '', ['month', 'days']],
    ['', '2021-08-21', []],
    // Only the month is known, or days that begin before the period.
    ['2021-10-15', '2021-10-16', ['month']],
    ['2022-01-01', '', ['days']],
  ])('keeps a record that may lie between %s and %s', (from, to, kept) => {
    expect(ids({ from, to })).toEqual(kept);
  });

  it('keeps a record that any of its actors is chosen for', () => {
    expect(ids({ actor: 'fishermen' })).toEqual(['days']);
  });

  it.each([
    ['laayoune', ['day', 'days']],
    ['MDIQ', ['month']],
    [' ', ['day', 'month', 'days']],
    ['ceuta', []],
  ])('finds a place without its accents: %s', (place, kept) => {
    expect(ids({ place })).toEqual(kept);
  });
});

describe('months', () => {
  it('stand the other way round where reading goes from right to left, and turn back', () => {
    expect(turnMonths([2, 5], 12, false)).toEqual([2, 5]);
    expect(turnMonths([2, 5], 12, true)).toEqual([7, 10]);
    expect(turnMonths(turnMonths([2, 5], 12, true), 12, true)).toEqual([2, 5]);
  });

  it('leaves no gap, and counts nothing in a month without a record', () => {
    const months = monthsOf(records);
    expect(months).toEqual(['2021-08', '2021-09', '2021-10', '2021-11', '2021-12']);
    expect(recordsByMonth(records, months)).toEqual([1, 0, 1, 0, 1]);
    expect(monthsOf([])).toEqual([]);
  });

  it('knows the last day of a month', () => {
    expect(daysOfMonths('2020-01', '2020-02')).toEqual(['2020-01-01', '2020-02-29']);
    expect(daysOfMonths('2021-12', '2021-12')).toEqual(['2021-12-01', '2021-12-31']);
  });
});
