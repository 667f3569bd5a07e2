import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readEnglishTexts } from './readEnglishTexts';
import { findRefusedWording } from './refusedWording';

describe('wording that our style refuses', () => {
  it.each([
    'Of the scale.',
    'Beside a picture: of the window.',
    'What stands under the title.',
    'Those spoken of by a step.',
    'The value that stands here, and what the reader is told of it.',
    'A row leads to its page.',
    'The element that is asked for.',
    'Goes on with the next part.',
  ])('is found in “%s”', (text) => {
    expect(findRefusedWording(text)).not.toBeUndefined();
  });

  it.each([
    'Returns the values of one scale, in pixels.',
    'A square stands for 100 attempts.',
    'What should happen when the fetch fails?',
    'The understanding of a standard.',
    'Distinguishes two values of one bar.',
    'Places the rows in reading order.',
  ])('is not found in “%s”', (text) => {
    expect(findRefusedWording(text)).toBeUndefined();
  });
});

describe('comments, test titles and documents', () => {
  const files = globSync(
    [
      '*.{ts,tsx,mjs,md}',
      '{.github,app,components,content,deploy,docs,e2e,lib,scripts,tools}/**/*.{ts,tsx,mjs,css,md}',
      '!scripts/plainEnglish.test.ts',
    ],
    { dot: true },
  );

  it('are found', () => expect(files.length).toBeGreaterThan(1_000));

  it('are in plain English', () => {
    const found = files.flatMap((file) =>
      readEnglishTexts(file).flatMap(({ line, text, isTitle }) => {
        const advice = findRefusedWording(text, { isTitle });
        return advice === undefined ? [] : [`${file}:${line}: ${advice}\n    ${text.replace(/\s+/g, ' ')}`];
      }),
    );
    expect(found.join('\n')).toBe('');
  });
});
