import { describe, expect, it } from 'vitest';
import { formatError, throwIfErrors, unknownIdMessage } from './contentError';

describe('formatError', () => {
  it('names file and line', () => {
    expect(formatError({ file: 'content/data/a.csv', row: 7, message: 'no' })).toBe('content/data/a.csv:7: no');
  });

  it('names only the file if the error concerns all of it', () => {
    expect(formatError({ file: 'content/data/a.csv', message: 'no' })).toBe('content/data/a.csv: no');
  });
});

describe('unknownIdMessage', () => {
  it.each([
    ['melila', ['ceuta', 'melilla'], 'unknown place "melila"; did you mean "melilla"?'],
    ['melila', [], 'unknown place "melila"'],
    ['', ['ceuta'], 'unknown place ""; did you mean "ceuta"?'],
  ] as const)('"%s" among %o', (id, known, sentence) => {
    expect(unknownIdMessage('place', id, known)).toBe(sentence);
  });

  it('accepts an iterator, which can be consumed only once', () => {
    expect(unknownIdMessage('place', 'ceutta', new Map([['ceuta', 1]]).keys())).toContain('did you mean "ceuta"?');
  });
});

describe('throwIfErrors', () => {
  const error = (message: string) => ({ file: 'a.csv', row: 2, message });

  it('does nothing without errors', () => {
    expect(() => throwIfErrors([])).not.toThrow();
  });

  it.each([
    [[error('one')], '1 error:\n  a.csv:2: one'],
    [[error('one'), error('two')], '2 errors:\n  a.csv:2: one\n  a.csv:2: two'],
  ])('lists all errors in one message', (errors, message) => {
    expect(() => throwIfErrors(errors)).toThrow(new Error(message));
  });
});
