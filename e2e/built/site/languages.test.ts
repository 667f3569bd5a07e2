import { expect, test } from 'vitest';
import { allCounts } from '@/lib/facts/counts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../../support/pages';
import { parseBuiltHead } from '../support/page';
import { publishedAddressOf } from '../support/publishedAddressOf';
import { SHARED_PAGE_PATHS } from '../support/sharedPages';

const pathAt = new Map(ALL_PATHS.map((path) => [publishedAddressOf(path), path]));

const translations = (path: string) =>
  parseBuiltHead(path)('link[rel="alternate"][hreflang]')
    .toArray()
    .map(({ attribs: { hreflang = '', href = '' } }) => ({ hreflang, href }));

test('each page links to its translations, and they link back', () => {
  expect(SHARED_PAGE_PATHS.length).toBeGreaterThan(allCounts().length * PUBLISHED_LOCALES.length);
  for (const path of SHARED_PAGE_PATHS) {
    const known = translations(path);
    expect(known.map(({ hreflang }) => hreflang).sort(), path).toEqual([...PUBLISHED_LOCALES, 'x-default'].sort());
    expect(
      known.map(({ href }) => pathAt.get(href)),
      path,
    ).toContain(path);
    for (const { hreflang, href } of known) {
      const other = pathAt.get(href) ?? '';
      expect(other, `${path} names ${href}`).not.toBe('');
      expect(hreflang === 'x-default' || other.startsWith(`/${hreflang}/`), `${path} names ${href}`).toBe(true);
      expect(translations(other), other).toEqual(known);
    }
  }
});
