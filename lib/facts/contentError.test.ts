import { describe, expect, it } from 'vitest';
import { sayFault, throwFaults, unknownId } from './fault';

describe('sayFault', () => {
  it('names file and line', () => {
    expect(sayFault({ file: 'content/data/a.csv', row: 7, message: 'no' })).toBe('content/data/a.csv:7: no');
  });

  it('names the file alone where all of it is meant', () => {
    expect(sayFault({ file: 'content/data/a.csv', message: 'no' })).toBe('content/data/a.csv: no');
  });
});

describe('unknownId', () => {
  it.each([
    ['melila', ['ceuta', 'melilla'], 'unknown place "melila"; did you mean "melilla"?'],
    ['melila', [], 'unknown place "melila"'],
    ['', ['ceuta'], 'unknown place ""; did you mean "ceuta"?'],
  ] as const)('"%s" among %o', (id, known, sentence) => {
    expect(unknownId('place', id, known)).toBe(sentence);
  });

  it('reads the known ids from anything that can be walked through, once', () => {
    expect(unknownId('place', 'ceutta', new Map([['ceuta', 1]]).keys())).toContain('did you mean "ceuta"?');
  });
});

describe('throwFaults', () => {
  const fault = (message: string) => ({ file: 'a.csv', row: 2, message });

  it('lets a content without faults pass', () => {
    expect(() => throwFaults([])).not.toThrow();
  });

  it.each([
    [[fault('one')], 'One thing to mend:\n  a.csv:2: one'],
    [[fault('one'), fault('two')], '2 things to mend:\n  a.csv:2: one\n  a.csv:2: two'],
  ])('says all of them in one message', (faults, message) => {
    expect(() => throwFaults(faults)).toThrow(new Error(message));
  });
});
