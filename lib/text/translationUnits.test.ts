import { describe, expect, it } from 'vitest';
import { compareWithEnglish, digestOfText, translationUnits } from './translationUnits';

describe('the units of a translation', () => {
  it('include messages, words about facts and texts', () => {
    const units = translationUnits('en');
    expect(units.get('ui/page.json minutes')).toMatch(/plural/);
    expect(units.get('facts/units.csv boats')).toBe('boat\nboats');
    expect([...units.keys()].some((unit) => unit.endsWith('.mdx'))).toBe(true);
  });

  it('are missing, translated from another text, or unknown', () => {
    const english = new Map([
      ['a', 'One'],
      ['b', 'Two, changed since'],
      ['c', 'Three'],
      ['d', 'Four'],
      ['empty', ''],
    ]);
    const own = new Map([
      ['a', 'Uno'],
      ['b', 'Dos'],
      ['d', 'Cuatro'],
      ['z', 'Zeta'],
    ]);
    const from = { a: digestOfText('One'), b: digestOfText('Two') };
    expect(compareWithEnglish(english, own, from)).toEqual({ missing: ['c'], changed: ['b', 'd'], unknown: ['z'] });
  });
});
