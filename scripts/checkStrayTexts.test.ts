import { expect, it } from 'vitest';
import { checkStrayTexts } from './checkStrayTexts';

it('accepts the text of a section in any language, published or not', () => {
  expect(checkStrayTexts(['content/en/story/opening.mdx', 'content/ar/story/opening.mdx'])).toEqual([]);
});

it.each([
  ['a name that is no section', 'content/en/story/openning.mdx', 'content/en/story/opening.mdx'],
  ['another kind of file', 'content/en/story/opening.md', 'content/en/story/opening.mdx'],
  ['a folder in the story', 'content/en/story/opening/en.mdx', 'content/en/story/opening.mdx'],
  ['a language that nobody knows', 'content/enn/story/opening.mdx', 'content/en/story/opening.mdx'],
])('refuses %s', (_, file, meant) => {
  expect(checkStrayTexts([file])).toEqual([{ file, message: expect.stringContaining(`did you mean "${meant}"?`) }]);
});
