import { describe, expect, it } from 'vitest';
import { plural } from './plural';

describe('plural', () => {
  const reports = { one: '{n} report', other: '{n} reports' };
  const arabic = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: '{n} قليل', many: '{n} كثير', other: '{n} آخر' };

  it.each([
    [0, '0 reports'],
    [1, '1 report'],
    [2, '2 reports'],
    [1080, '1,080 reports'],
  ])('%d', (count, text) => {
    expect(plural('en', reports, count)).toBe(text);
  });

  it.each([
    [0, 'صفر'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, '3 قليل'],
    [11, '11 كثير'],
    [100, '100 آخر'],
  ])('knows the six forms of Arabic: %d', (count, text) => {
    expect(plural('ar', arabic, count)).toBe(text);
  });

  it('falls back on the form every language has', () => {
    expect(plural('en', { other: '{n} of them' }, 1)).toBe('1 of them');
  });
});
