import { describe, expect, it } from 'vitest';
import { formatNumber, formatOrdinal, numberInWords } from './formatNumber';

describe('formatNumber', () => {
  it.each([
    ['en', 0, '0'],
    ['en', 97, '97'],
    ['en', 999, '999'],
    ['en', 3500, '3,500'],
    ['en', 63121, '63,121'],
    ['en', 8.2, '8.2'],
    ['en', 14.35, '14.35'],
    ['en', 14, '14'],
    ['es', 3500, '3.500'],
    ['es', 8.2, '8,2'],
    ['fr', 3500, '3\u202f500'],
    // Morocco writes Western digits.
    ['ar', 3500, '3.500'],
  ] as const)('%s: %d is %s', (locale, value, text) => {
    expect(formatNumber(locale, value)).toBe(text);
  });
});

describe('formatOrdinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [22, '22nd'],
    [111, '111th'],
  ])('%d is %s', (value, text) => {
    expect(formatOrdinal('en', value)).toBe(text);
  });

  it('refuses a language whose endings are not written down, and says where they belong', () => {
    expect(() => formatOrdinal('fr', 20)).toThrow('No ordinal endings for "fr": add them to lib/text/formatNumber.ts.');
  });
});

describe('numberInWords', () => {
  it.each([
    [0, 'zero'],
    [14, 'fourteen'],
    [21, 'twenty-one'],
    [97, 'ninety-seven'],
  ])('%d is %s', (value, words) => {
    expect(numberInWords('en', value)).toBe(words);
  });

  it('refuses a language whose words are not chosen, and says where they belong', () => {
    expect(() => numberInWords('ar', 14)).toThrow('No number words for "ar": add them to lib/text/formatNumber.ts.');
  });
});
