import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  checkBaseline,
  checkRowsInBaseline,
  createBaseline,
  type PublishedObservation,
} from './baseline';
import { type FactBase, parseFactSource } from './factBase';
import type { CorrectionRecord } from './recordTables';
import { readFactSource } from './source';

const BASE = parseFactSource(readFactSource());
const ID = 'attempts-2021';
const KEY = `observations/${ID}`;
const PAGE = 'reports/r-attempts-2021-bladi';

const correction = (...rows: CorrectionRecord['rows']): CorrectionRecord => ({
  id: 'slip',
  date: '2030-01-01',
  rows,
});
const describeAll = (patch: Partial<FactBase>) => createBaseline({ ...BASE, ...patch });
const messages = (before: Baseline, after: Baseline) =>
  checkBaseline('b.json', before, after).map(({ message }) => message);
const before = describeAll({});

describe('createBaseline', () => {
  it('contains the citable columns', () => {
    expect(before.observations[ID]).toEqual({
      value: 63121,
      low: null,
      high: null,
      from: '2021-01-01',
      to: '2021-12-31',
      unit: 'attempts',
      metric: 'attempts',
      place: 'morocco',
      reporter: 'interior-ministry',
      precision: 'exact',
      status: 'published',
    });
  });

  it('contains every row of every table', () => {
    for (const table of ['observations', 'reports', 'incidents', 'event-sources', 'places', 'constraints', 'claims'])
      expect(Object.keys(before.rows).some((key) => key.startsWith(`${table}/`))).toBe(true);
  });

  it('counts the corrections that name a row', () => {
    const corrections = [correction(KEY, KEY), correction(KEY, PAGE)];
    expect(describeAll({ corrections: { ...BASE.corrections, rows: corrections } }).corrected).toEqual({
      [KEY]: 2,
      [PAGE]: 1,
    });
  });
});

describe('checkBaseline', () => {
  const changed = (patch: Partial<PublishedObservation>): Baseline => {
    const published = before.observations[ID];
    return published
      ? { ...before, observations: { ...before.observations, [ID]: { ...published, ...patch } } }
      : before;
  };
  const without = (key: string): Baseline => {
    const { [key]: _, ...rows } = before.rows;
    return { ...before, rows };
  };

  it('reports nothing where nothing changed', () => {
    expect(messages(before, before)).toEqual([]);
  });

  it('accepts a new row', () => {
    expect(messages(without(PAGE), before)).toEqual([]);
  });

  it('refuses an undeclared removal or change of a row', () => {
    const asked = `expected a new row in corrections.csv that names "${PAGE}"`;
    const name = '"r-attempts-2021-bladi" of reports was published';
    expect(messages(before, without(PAGE))).toEqual([`${name} and is gone; ${asked}`]);
    const other = { ...before, rows: { ...before.rows, [PAGE]: 'another' } };
    expect(messages(before, other)).toEqual([`${name} and has changed since; ${asked}`]);
    expect(messages(before, { ...other, corrected: { [PAGE]: 1 } })).toEqual([]);
  });

  it('distinguishes an unknown value from zero', () => {
    expect(messages(changed({ value: null }), changed({ value: 0 }))[0]).toContain(
      'its value changed from nothing to 0;',
    );
  });

  it('names the value first where several columns changed', () => {
    expect(messages(before, changed({ status: 'restated', value: 1 }))[0]).toContain(
      'its value changed from 63121 to 1;',
    );
  });

  it('requires a correction that is newer than the baseline', () => {
    const known = { ...before, corrected: { [KEY]: 1 } };
    expect(messages(known, { ...changed({ value: 1 }), corrected: { [KEY]: 1 } })).toHaveLength(1);
    expect(messages(known, { ...changed({ value: 1 }), corrected: { [KEY]: 2 } })).toEqual([]);
  });

  it('refuses the removal of an observation, even with a correction: readers cite it', () => {
    const { [ID]: _, ...observations } = before.observations;
    expect(messages(before, { ...without(KEY), observations, corrected: { [KEY]: 1 } })).toEqual([
      `"${ID}" was published and is gone; expected its row to stay, since readers cite it`,
    ]);
  });
});

describe('checkRowsInBaseline', () => {
  it('reports rows that the baseline does not protect yet', () => {
    const { [PAGE]: _, ...rows } = before.rows;
    expect(checkRowsInBaseline('b.json', { ...before, rows }, before)).toEqual([
      {
        file: 'b.json',
        message: '"r-attempts-2021-bladi" of reports is new; expected to find it here: run `npm run baseline`',
      },
    ]);
    expect(checkRowsInBaseline('b.json', before, before)).toEqual([]);
  });
});
