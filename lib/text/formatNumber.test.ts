import { describe, expect, it } from 'vitest';
import { formatNumber } from './formatNumber';

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
    ['es', 3500, '3500'],
    ['es', 63121, '63\u202f121'],
    ['es', 8.2, '8,2'],
    ['fr', 3500, '3\u202f500'],
    // Morocco writes Western digits.
    ['ar', 3500, '3.500'],
  ] as const)('%s: %d is %s', (locale, value, text) => {
    expect(formatNumber(locale, value)).toBe(text);
  });
});
