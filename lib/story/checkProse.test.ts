import { describe, expect, it } from 'vitest';
import { checkFiguresUsedOnce, checkQuestionPlacement } from './checkProse';
import { readProse } from './readProse';

const errorsOf = (...texts: string[]) =>
  checkFiguresUsedOnce(
    texts.map((mdx, i) => ({ file: `${i}.mdx`, prose: readProse('en', mdx) })),
    ['a', 'b', 'ledger'],
    ['ledger'],
  ).map(({ message }) => message);

describe('checkFiguresUsedOnce', () => {
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

const open = ['a-in-b', 'c-in-d'];
const card = (id: string) => `Text.\n\n<Question id="${id}" />\n`;
const questionErrors = (listed: Record<string, Record<string, string>>, texts: Record<string, string>) =>
  checkQuestionPlacement(
    listed,
    Object.entries(texts).map(([section, text]) => ({ section, text })),
    open,
  ).map(({ message }) => message);

describe('checkQuestionPlacement', () => {
  it('accepts a card in the text, and one inside a figure', () => {
    const listed = { one: { 'a-in-b': '<Question>' }, two: { 'c-in-d': 'counts' } };
    expect(questionErrors(listed, { one: card('a-in-b'), two: '<Figure id="counts" />' })).toEqual([]);
    expect(questionErrors({ two: { 'c-in-d': 'counts' } }, { two: '<Steps figure="counts">' })).toEqual([]);
  });

  it.each([
    ['a question that is not open', { one: { 'a-in-x': 'counts' } }, { one: '' }, 'unknown open question "a-in-x"'],
    ['a card that is not there', { one: { 'a-in-b': '<Question>' } }, { one: 'Text.' }, 'has 0 cards'],
    ['a card that occurs twice', { one: { 'a-in-b': '<Question>' } }, { one: card('a-in-b').repeat(2) }, 'has 2 cards'],
    ['a figure that is not there', { one: { 'a-in-b': 'counts' } }, { one: 'Text.' }, 'the figure "counts" is not in'],
    [
      'a card beside the figure that holds it',
      { one: { 'a-in-b': 'counts' } },
      { one: `<Figure id="counts" />${card('a-in-b')}` },
      'in the figure "counts" already',
    ],
    [
      'one question in two sections',
      { one: { 'a-in-b': '<Question>' }, two: { 'a-in-b': '<Question>' } },
      { one: card('a-in-b'), two: card('a-in-b') },
      'is listed for two sections',
    ],
    ['a card that is not listed', {}, { one: card('a-in-b') }, 'is not listed for it'],
  ])('refuses %s', (_, listed, texts, expected) => {
    const errors = questionErrors(listed as Record<string, Record<string, string>>, texts as Record<string, string>);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });
});
