import { describe, expect, it } from 'vitest';
import { checkFigures } from './checkProse';
import { readProse } from './readProse';

const errorsOf = (...texts: string[]) =>
  checkFigures(
    texts.map((mdx, i) => ({ file: `${i}.mdx`, prose: readProse('en', mdx) })),
    ['a', 'b', 'ledger'],
    ['ledger'],
  ).map(({ message }) => message);

describe('checkFigures', () => {
  it('accepts every figure once, alone or with steps', () => {
    expect(errorsOf('<Figure id="a" />', '<Steps figure="b">\n\nText.\n\n</Steps>')).toEqual([]);
  });

  it('names figures that are missing, repeated, or already on the page', () => {
    expect(errorsOf('<Figure id="a" />', '<Figure id="a" />\n\n<Figure id="ledger" />')).toEqual([
      'the figure "a" is in 0.mdx and 1.mdx; expected it once',
      'the figure "b" is in no chapter; expected it once',
      'the figure "ledger" is in 1.mdx; expected none, since the page includes it',
    ]);
  });
});
