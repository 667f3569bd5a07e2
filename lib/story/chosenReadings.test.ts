import { describe, expect, it } from 'vitest';
import { chosenReadings, withReadings } from './chosenReadings';

describe('chosenReadings', () => {
  it.each([
    ['', []],
    ['?q=1', []],
    ['?r=attempts:B', ['attempts:B']],
    ['?r=attempts:B,networks:A', ['attempts:B', 'networks:A']],
    // As a chat program may pass it on.
    ['?r=attempts%3AB%2Cnetworks%3AA', ['attempts:B', 'networks:A']],
  ])('reads %j', (search, expected) => {
    expect(chosenReadings(search)).toEqual(expected);
  });
});

describe('withReadings', () => {
  it.each([
    ['', [], ''],
    ['?r=attempts:B', [], ''],
    ['', ['attempts:B', 'networks:A'], '?r=attempts:B,networks:A'],
    ['?r=attempts:A&from=a%20b', ['returns:D'], '?from=a+b&r=returns:D'],
  ])('%j with %j', (search, readings, expected) => {
    expect(withReadings(search, readings)).toBe(expected);
  });

  it('is read again as it was written', () => {
    for (const readings of [['fences:D'], ['attempts:A', 'rescues:C', 'returns:B']])
      expect(chosenReadings(withReadings('?x=1', readings))).toEqual(readings);
  });
});
