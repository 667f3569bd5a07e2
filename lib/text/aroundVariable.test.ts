import { describe, expect, it } from 'vitest';
import { aroundVariable } from './aroundVariable';

describe('aroundVariable', () => {
  it.each([
    ['({translation}, our translation)', ['(', ', our translation)']],
    ['{translation}', ['', '']],
  ])('splits %s', (message, parts) => {
    expect(aroundVariable(message, 'translation')).toEqual(parts);
  });

  it.each(['our translation', '{translation} and {translation}'])('refuses “%s”', (message) => {
    expect(() => aroundVariable(message, 'translation')).toThrow('Expected {translation} once');
  });
});
