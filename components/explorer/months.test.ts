import { describe, expect, it } from 'vitest';
import {
  countRecordsByMonth,
  firstAndLastDayOfMonths,
  mirrorMonthRange,
  monthBarsPathData,
  monthIndicesOfPeriod,
  monthsSpannedBy,
} from './months';

const DAYS = ['2021-08-22', '2021-10-01', '2021-12-30'];

describe('months', () => {
  it('are mirrored where reading goes from right to left, and mirrored back', () => {
    expect(mirrorMonthRange([2, 5], 12, false)).toEqual([2, 5]);
    expect(mirrorMonthRange([2, 5], 12, true)).toEqual([7, 10]);
    expect(mirrorMonthRange(mirrorMonthRange([2, 5], 12, true), 12, true)).toEqual([2, 5]);
  });

  it('leaves no gap, and counts nothing in a month without a record', () => {
    const months = monthsSpannedBy(DAYS);
    expect(months).toEqual(['2021-08', '2021-09', '2021-10', '2021-11', '2021-12']);
    expect(countRecordsByMonth(DAYS, months)).toEqual([1, 0, 1, 0, 1]);
    expect(monthsSpannedBy([])).toEqual([]);
  });

  it('knows the last day of a month', () => {
    expect(firstAndLastDayOfMonths('2020-01', '2020-02')).toEqual(['2020-01-01', '2020-02-29']);
    expect(firstAndLastDayOfMonths('2021-12', '2021-12')).toEqual(['2021-12-01', '2021-12-31']);
  });

  it.each([
    ['', '', [0, 4]],
    ['2021-09-15', '', [1, 4]],
    ['2021-09-15', '2021-10-01', [1, 2]],
    // Entirely before and entirely after all records.
    ['2019-01-01', '2019-02-01', [0, 0]],
    ['2023-01-01', '', [4, 4]],
  ])('a period from "%s" to "%s" covers the months %j', (from, to, touched) => {
    expect(monthIndicesOfPeriod(monthsSpannedBy(DAYS), from, to)).toEqual(touched);
  });

  it('have a bar each, in reading direction, except months without reports', () => {
    expect(monthBarsPathData([1, 0, 2], false)).toBe('M0.1 30v-14h.8v14zM2.1 30v-28h.8v28z');
    expect(monthBarsPathData([1, 0, 2], true)).toBe('M2.1 30v-14h.8v14zM0.1 30v-28h.8v28z');
  });
});
