import { describe, expect, it } from 'vitest';
import { splitAtVariable } from './splitAtVariable';

describe('splitAtVariable', () => {
  it.each([
    ['({translation}, our translation)', ['(', ', our translation)']],
    ['{translation}', ['', '']],
  ])('splits %s', (message, parts) => {
    expect(splitAtVariable(message, 'translation')).toEqual(parts);
  });

  it.each(['our translation', '{translation} and {translation}'])('refuses “%s”', (message) => {
    expect(() => splitAtVariable(message, 'translation')).toThrow('Expected {translation} once');
  });
});
