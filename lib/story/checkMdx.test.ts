import { describe, expect, it } from 'vitest';
import { checkMdx, type MdxComponentRules } from './checkMdx';

const vocabulary: MdxComponentRules = {
  Fact: {
    attributes: { id: new Set(['attempts-2021', 'rescues-2021']), form: new Set(['words', 'period']) },
    requiredAttributes: ['id'],
  },
  Note: { attributes: {}, requiredAttributes: [] },
};

const errorsIn = (text: string) =>
  checkMdx('content/en/story/x.mdx', text, 'en', vocabulary).map(({ row, message }) => `${row}: ${message}`);

describe('checkMdx', () => {
  it('accepts prose whose numbers are facts', () => {
    expect(
      errorsIn(
        'The ministry counts <Fact id="attempts-2021" /> attempts, <Note>not people</Note>.\n\n{/* a remark 12 */}',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a bare number', 'One.\n\nThe strait is 14 km wide.', '3: the number "14" is typed in the prose'],
    ['a bare number in emphasis', 'It is *63,121*.', '1: the number "63,121" is typed'],
    ['a number word above ten', 'It is fourteen kilometres wide.', '1: the number "fourteen" is typed'],
    [
      'an unknown id',
      '<Fact id="attempts-2012" />',
      '1: <Fact>: unknown id "attempts-2012"; did you mean "attempts-2021"?',
    ],
    [
      'an unknown form',
      '<Fact id="attempts-2021" form="word" />',
      '1: <Fact>: unknown form "word"; did you mean "words"?',
    ],
    ['an unknown component', '<Fct id="attempts-2021" />', '1: unknown component "<Fct>"; did you mean "<Fact>"?'],
    ['an unknown attribute', '<Fact ident="x" />', '1: unknown attribute of <Fact> "ident"'],
    ['an import', 'import x from "./y"\n\nText', '1: a chapter must not contain code'],
    ['an expression', 'It is {6 * 7}.', '1: a chapter must not contain code'],
  ])('refuses %s', (_, text, expected) => {
    expect(errorsIn(text)).toContainEqual(expect.stringContaining(expected));
  });

  it('reports every error of a chapter at once', () => {
    expect(errorsIn('It is 14.\n\nIt is 15.')).toHaveLength(2);
  });
});
