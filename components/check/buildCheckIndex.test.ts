import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { buildCheckIndex } from './buildCheckIndex';

test.each(PUBLISHED_LOCALES)(
  'in %s, no metric’s description mentions the brief, which the check page does not introduce',
  (locale) => {
    const { term } = factWords(locale, 'glossary', 'brief');
    for (const [id, { counts, leavesOut }] of Object.entries(buildCheckIndex(locale).metrics))
      expect(`${counts} ${leavesOut}`, id).not.toContain(term);
  },
);

test.each(PUBLISHED_LOCALES)('in %s, the file of tables is at most 52 KB as the build compresses it', (locale) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  const file = brotliCompressSync(JSON.stringify(buildCheckIndex(locale)), { params });
  expect(file.length).toBeLessThanOrEqual(52 * 1024);
});
