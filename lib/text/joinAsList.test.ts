import { describe, expect, it } from 'vitest';
import { joinAsList } from './joinAsList';

describe('joinAsList', () => {
  it.each([
    ['one', ['Ceuta'], 'Ceuta'],
    ['several', ['Ceuta', 'Melilla', 'Spain'], 'Ceuta, Melilla and Spain'],
    ['an item with a comma', ['AMDH, of Morocco', 'Amnesty'], 'AMDH, of Morocco; Amnesty'],
    ['an item that is two', ['Ceuta and Melilla', 'Spain'], 'Ceuta and Melilla; Spain'],
    ['alone, an item that is two', ['Ceuta and Melilla'], 'Ceuta and Melilla'],
  ])('separates %s unambiguously', (_, items, list) => {
    expect(joinAsList('en', items)).toBe(list);
  });
});
