import { describe, expect, it } from 'vitest';
import { language } from './language';

describe('ordinals in English', () => {
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
    expect(language.ordinal(String(value), value, 'meeting-ordinal')).toBe(text);
  });
});
