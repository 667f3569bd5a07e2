import { describe, expect, it } from 'vitest';
import { choicesInQuery, queryWithChoices } from './addressChoices';

describe('choicesInQuery', () => {
  it.each([
    ['', []],
    ['?q=1', []],
    ['?r=attempts:B', ['attempts:B']],
    ['?r=attempts:B,networks:A', ['attempts:B', 'networks:A']],
    // As a chat program may pass it on.
    ['?r=attempts%3AB%2Cnetworks%3AA', ['attempts:B', 'networks:A']],
  ])('reads %j', (search, expected) => {
    expect(choicesInQuery(search, 'r')).toEqual(expected);
  });
});

describe('queryWithChoices', () => {
  it.each([
    ['', [], ''],
    ['?r=attempts:B', [], ''],
    ['', ['attempts:B', 'networks:A'], '?r=attempts:B,networks:A'],
    ['?r=attempts:A&from=a%20b', ['returns:D'], '?from=a+b&r=returns:D'],
  ])('%j with %j', (search, choices, expected) => {
    expect(queryWithChoices(search, 'r', choices)).toBe(expected);
  });

  it('is read again as it was written', () => {
    for (const choices of [['fences:D'], ['attempts:A', 'rescues:C', 'returns:B']])
      expect(choicesInQuery(queryWithChoices('?x=1', 'r', choices), 'r')).toEqual(choices);
  });
});
