import { describe, expect, it } from 'vitest';
import { spellOutNumber } from './spellOutNumber';

describe('numberInWords', () => {
  it.each([
    [0, 'zero'],
    [14, 'fourteen'],
    [21, 'twenty-one'],
    [97, 'ninety-seven'],
  ])('%d is %s', (value, words) => {
    expect(spellOutNumber('en', value)).toBe(words);
  });

  it.each([
    [14, 'catorce', 'quatorze'],
    [47, 'cuarenta y siete', 'quarante-sept'],
    [2, 'dos', 'deux'],
  ])('%d has words in other languages', (value, es, fr) => {
    expect([spellOutNumber('es', value), spellOutNumber('fr', value)]).toEqual([es, fr]);
    expect(spellOutNumber('ar', 14)).toBe('أربعة عشر');
  });

  it('refuses a number whose “one” must agree with the noun', () => {
    expect(() => spellOutNumber('es', 21)).toThrow('21 in words depends in "es" on what is counted');
    expect(() => spellOutNumber('fr', 61)).toThrow('61 in words depends in "fr" on what is counted');
    expect(spellOutNumber('fr', 71)).toBe('soixante et onze');
  });
});
