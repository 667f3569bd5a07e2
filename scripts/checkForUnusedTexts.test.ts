import { expect, it } from 'vitest';
import { checkForUnusedTexts } from './checkForUnusedTexts';

it('accepts the texts of any language, published or not', () => {
  expect(
    checkForUnusedTexts(['content/en/story/opening.mdx', 'content/ar/lessons/two-readings.mdx', 'content/fr/quiz.mdx']),
  ).toEqual([]);
});

it.each([
  ['a name that is no section', 'content/en/story/openning.mdx', 'content/en/story/opening.mdx'],
  ['another kind of file', 'content/en/story/opening.md', 'content/en/story/opening.mdx'],
  ['a folder in the story', 'content/en/story/opening/en.mdx', 'content/en/story/opening.mdx'],
  ['a language that nobody knows', 'content/enn/story/opening.mdx', 'content/en/story/opening.mdx'],
  ['a name that is no lesson', 'content/es/lessons/two-reading.mdx', 'content/es/lessons/two-readings.mdx'],
  ['a text beside its record', 'content/quiz/en.mdx', 'content/en/quiz.mdx'],
])('refuses %s', (_, file, meant) => {
  expect(checkForUnusedTexts([file])).toEqual([{ file, message: expect.stringContaining(`did you mean "${meant}"?`) }]);
});
