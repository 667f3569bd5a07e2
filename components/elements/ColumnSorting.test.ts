import { describe, expect, it } from 'vitest';
import { type SortableRow, type SortKey, sortRows } from './ColumnSorting';

const PEOPLE = 0;
const KM = 1;
const rows = (...all: (readonly [string, SortKey, number?])[]): SortableRow<string>[] =>
  all.map(([row, key, group = PEOPLE]) => ({ row, key, group }));

describe('sortRows', () => {
  it('sorts numbers as numbers, both ways', () => {
    const all = rows(['ten', 10], ['nine', 9], ['hundred', 100]);
    expect(sortRows(all, 'ascending')).toEqual(['nine', 'ten', 'hundred']);
    expect(sortRows(all, 'descending')).toEqual(['hundred', 'ten', 'nine']);
  });

  it.each(['ascending', 'descending'] as const)('puts what is not known last, %s', (direction) => {
    expect(sortRows(rows(['unknown', undefined], ['none', 0], ['also unknown', undefined]), direction)).toEqual([
      'none',
      'unknown',
      'also unknown',
    ]);
  });

  it('never compares one unit with another, and puts the unknown of all units at the end', () => {
    const all = rows(['width', 14.4, KM], ['unknown', undefined], ['few', 3], ['many', 500], ['gap', 7, KM]);
    expect(sortRows(all, 'descending')).toEqual(['many', 'few', 'width', 'gap', 'unknown']);
    expect(sortRows(all, 'ascending')).toEqual(['few', 'many', 'gap', 'width', 'unknown']);
  });

  it('puts a year before its own months, and leaves equals where they were', () => {
    expect(sortRows(rows(['b', '2022'], ['c', '2022-01'], ['a', '2021-12-31'], ['d', '2022']), 'ascending')).toEqual([
      'a',
      'b',
      'd',
      'c',
    ]);
  });

  it('has nothing to do with nothing', () => {
    expect(sortRows([], 'ascending')).toEqual([]);
  });
});
