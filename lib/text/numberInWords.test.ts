import { describe, expect, it } from 'vitest';
import { numberInWords } from './numberInWords';

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
    expect(() => numberInWords('ar', 14)).toThrow('No "numberWords" for "ar": add it to content/ar/language.ts.');
  });
});
