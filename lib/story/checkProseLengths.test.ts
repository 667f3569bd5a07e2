import { describe, expect, it } from 'vitest';
import { languageRule } from '@/lib/text/language';
import { checkProseLengths } from './checkProseLengths';
import { readProse } from './readProse';

const sentence = (words: number) => `A ${'word '.repeat(words - 2)}end. `;
const plain = (words = 20) => `<Plain>\n\n${sentence(words)}\n\n</Plain>`;
const text = (sentences: number, words = 12) => `${sentence(words).repeat(sentences)}`;
/** A story of valid length, with the given chapter at the end. */
const errorsOf = (mdx: string) =>
  checkProseLengths(
    'en',
    [...Array.from({ length: 10 }, () => `${text(18)}\n\n${plain()}`), mdx].map((chapter, i) => ({
      file: `${i}.mdx`,
      prose: readProse('en', chapter),
    })),
  ).map(({ file, message }) => `${file}: ${message}`);

describe('checkProseLengths', () => {
  it('accepts short sentences, sections and a story of ten minutes', () => {
    expect(errorsOf(`${text(18)}\n\n${plain()}`)).toEqual([]);
  });

  it.each([
    [
      'a long sentence',
      `${sentence(languageRule('en', 'lengths').sentence + 1)}\n\n${plain()}`,
      '10.mdx: a sentence of 36 words',
    ],
    ['a long section', `${text(21)}\n\n${plain()}`, '10.mdx: the section has 252 words'],
    [
      'a section made long by its steps',
      `<Steps figure="f">\n\n<Step>\n\n${text(21)}\n\n</Step>\n\n</Steps>\n\n${plain()}`,
      '10.mdx: the section has 252 words',
    ],
    ['long plain words', `${text(3)}\n\n${plain(30)}\n\n${plain(31)}`, '10.mdx: its plain version has 61 words'],
    ['no plain words', text(3), '10.mdx: the section has no summary'],
  ])('refuses %s', (_, mdx, expected) => {
    const errors = errorsOf(mdx);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(expected);
  });

  it('refuses a story that is too short, and one whose sentences are mostly long', () => {
    const short = checkProseLengths('en', [{ file: 'a.mdx', prose: readProse('en', `${text(3, 20)}\n\n${plain()}`) }]);
    expect(short.map(({ message }) => message)).toEqual([
      expect.stringContaining('half of the sentences are longer than 20 words'),
      expect.stringContaining('the story has 80 words; expected 2200 to 3100'),
    ]);
  });
});
