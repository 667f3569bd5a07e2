import { expect, test } from 'vitest';
import { ARABIC_GLYPHS, LATIN_GLYPHS } from '@/tools/fonts/glyphs';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';

/** Turkish letters in the name of a newspaper, which the reader’s own font prints. */
const NAMES = 'Şğ';
const PRINTED = new Set(`${LATIN_GLYPHS}${ARABIC_GLYPHS}${NAMES}\n\u200b`);

test('the fonts of the site contain each character of each page', () => {
  for (const path of ALL_PATHS) {
    const missing = new Set([...parseBuiltPage(path)('body').clone().find('script, style').remove().end().text()]);
    expect(
      [...missing].filter((letter) => !PRINTED.has(letter) && !/\p{Bidi_Control}/u.test(letter)).join(' '),
      path,
    ).toBe('');
  }
});
