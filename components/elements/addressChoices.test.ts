import { describe, expect, it } from 'vitest';
import { choicesIn, withChoices } from './addressChoices';

describe('choicesIn', () => {
  it.each([
    ['', []],
    ['?q=1', []],
    ['?r=attempts:B', ['attempts:B']],
    ['?r=attempts:B,networks:A', ['attempts:B', 'networks:A']],
    // As a chat program may pass it on.
    ['?r=attempts%3AB%2Cnetworks%3AA', ['attempts:B', 'networks:A']],
  ])('reads %j', (search, expected) => {
    expect(choicesIn(search, 'r')).toEqual(expected);
  });
});

describe('withChoices', () => {
  it.each([
    ['', [], ''],
    ['?r=attempts:B', [], ''],
    ['', ['attempts:B', 'networks:A'], '?r=attempts:B,networks:A'],
    ['?r=attempts:A&from=a%20b', ['returns:D'], '?from=a+b&r=returns:D'],
  ])('%j with %j', (search, choices, expected) => {
    expect(withChoices(search, 'r', choices)).toBe(expected);
  });

  it('is read again as it was written', () => {
    for (const choices of [['fences:D'], ['attempts:A', 'rescues:C', 'returns:B']])
      expect(choicesIn(withChoices('?x=1', 'r', choices), 'r')).toEqual(choices);
  });
});
