import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { allCounts } from '@/lib/facts/counts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { ALL_PATHS } from '../../support/pages';
import { parseBuiltHead } from '../support/page';
import { isInBuiltSite, PUBLISHED_ROOT, publishedAddressOf } from '../support/publishedAddressOf';

test('every file that a style sheet names exists', () => {
  const sheets = globSync('out/**/*.css');
  expect(sheets.length).toBeGreaterThan(0);
  // An address may contain a data URL that refers to its own parts.
  for (const sheet of sheets)
    for (const [, address = ''] of readFileSync(sheet, 'utf8').matchAll(/url\((?!["']?data:)["']?([^"')]+)/g))
      if (!address.startsWith('%23'))
        expect(
          isInBuiltSite(new URL(address, publishedAddressOf(sheet.slice('out'.length))).href),
          `${sheet} ${address}`,
        ).toBe(true);
});

test('the site map lists existing pages, each once and under its canonical address', () => {
  const named = [...readFileSync('out/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)/g)].map(
    ([, address = '']) => address,
  );
  for (const locale of PUBLISHED_LOCALES)
    expect(named.filter((address) => address.startsWith(`${PUBLISHED_ROOT}${locale}/`)).length, locale).toBeGreaterThan(
      allCounts().length,
    );
  expect(named.filter((address, i) => named.indexOf(address) !== i)).toEqual([]);
  const canonical = new Set(ALL_PATHS.map((path) => parseBuiltHead(path)('link[rel="canonical"]').attr('href')));
  expect(named.filter((address) => !isInBuiltSite(address) || !canonical.has(address))).toEqual([]);
  // Pages from which cards are photographed are not part of the site.
  expect(named.filter((address) => address.includes('/share/'))).toEqual([]);
});
