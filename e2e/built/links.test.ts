import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ALL_PATHS } from '../support/pages';
import { addressesIn } from './support/addresses';
import { page } from './support/parsed';
import { isThere, ROOT } from './support/published';

const files = new Set(globSync('out/**').map((file) => `/${file.slice('out/'.length)}`));
const ids = new Map<string, ReadonlySet<string>>();

function idsOf(path: string): ReadonlySet<string> {
  const known =
    ids.get(path) ??
    new Set(
      page(path)('[id]')
        .toArray()
        .map(({ attribs }) => attribs.id ?? ''),
    );
  ids.set(path, known);
  return known;
}

/** What is wrong with an address of this site, if anything: no file is there, or the page has no such part. */
function faultOf(address: string, base: string): string | undefined {
  const url = new URL(address, new URL(base, ROOT));
  if (!url.href.startsWith(ROOT)) return undefined;
  const path = decodeURIComponent(`/${url.href.slice(ROOT.length).replace(/[?#].*$/, '')}`);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return 'leads to no file';
  const part = decodeURIComponent(url.hash.slice(1));
  const isThere = part === '' || !file.endsWith('.html') || idsOf(file.replace(/index\.html$/, '')).has(part);
  return isThere ? undefined : 'leads to no such part of the page';
}

test('every address inside the site that a page names leads to a file, and to a part of it that is there', () => {
  let inside = 0;
  const faults = ALL_PATHS.flatMap((path) => {
    const named = addressesIn(page(path), ROOT);
    // Links of a page in a frame are relative to the page that it is a part of.
    const base = page(path)('base').attr('href') ?? path.slice(1);
    inside += named.length;
    return named.flatMap(({ where, address }) => {
      const fault = faultOf(address, base);
      return fault ? [`${path} ${where} ${address} ${fault}`] : [];
    });
  });
  expect(faults).toEqual([]);
  expect(inside).toBeGreaterThan(10_000);
});

test('whatever an element says of another of its page names one that is there', () => {
  const REFERENCES = [
    'for',
    'headers',
    'list',
    'popovertarget',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
  ];
  const faults = ALL_PATHS.flatMap((path) =>
    REFERENCES.flatMap((name) =>
      page(path)(`[${name}]`)
        .toArray()
        .flatMap(({ attribs }) => (attribs[name] ?? '').split(/\s+/))
        .filter((id) => !idsOf(path).has(id))
        .map((id) => `${path} ${name}="${id}"`),
    ),
  );
  expect(faults).toEqual([]);
});

test('no id is given twice on a page', () => {
  const twice = ALL_PATHS.flatMap((path) => {
    const all = page(path)('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id ?? '');
    const repeated = all.filter((id, i) => all.indexOf(id) !== i);
    return repeated.map((id) => `${path} #${id}`);
  });
  expect(twice).toEqual([]);
});

test('every file that a stylesheet names is there', () => {
  const sheets = globSync('out/**/*.css');
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets)
    for (const [, address = ''] of readFileSync(sheet, 'utf8').matchAll(/url\(["']?([^"')]+)/g))
      if (!address.startsWith('data:'))
        expect(faultOf(address, sheet.slice('out/'.length)), `${sheet} ${address}`).toBeUndefined();
});

test('the map of the site names pages that are there, each once and by the address that the page gives itself', () => {
  const named = [...readFileSync('out/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)/g)].map(
    ([, address = '']) => address,
  );
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter((address, i) => named.indexOf(address) !== i)).toEqual([]);
  const canonical = new Set(ALL_PATHS.map((path) => page(path)('link[rel="canonical"]').attr('href')));
  expect(named.filter((address) => !isThere(address) || !canonical.has(address))).toEqual([]);
});
