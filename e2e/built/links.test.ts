import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { ALL_PATHS } from '../support/pages';
import { fileTreeOfBuiltSite, findBrokenAddresses } from './support/findBrokenAddresses';
import { parseBuiltPage } from './support/page';

const idsOf = (path: string) =>
  parseBuiltPage(path)('[id]')
    .toArray()
    .map(({ attribs }) => attribs.id ?? '');

test('every internal address on a page has a file, and its fragment has an element there', () => {
  const site = fileTreeOfBuiltSite('out', ALL_PATHS);
  expect(site.files.size).toBeGreaterThan(ALL_PATHS.length);
  expect(findBrokenAddresses(site)).toEqual([]);
});

test('a broken link is found, as are a missing fragment, picture and source, and an address outside the base path', () => {
  const html = `<a href="a/">1</a><a href="/strait/#here">2</a><p id="here"></p><a href="http://elsewhere/">3</a>
    <a href="b/">4</a><a href="#there">5</a><img srcset="c.png 2x"><x-y data-src="/strait/d.json"></x-y><a href="/e/">6</a>`;
  const errors = findBrokenAddresses({
    root: 'http://localhost/strait/',
    files: new Set(['index.html', 'a/index.html']),
    pages: ['index.html', 'a/index.html'],
    page: (file) => load(file === 'index.html' ? html : ''),
  });
  expect(errors).toEqual([
    'index.html a[href] b/ leads to no file',
    'index.html a[href] #there leads to no such part of the page',
    'index.html img[srcset] c.png leads to no file',
    'index.html x-y[data-src] /strait/d.json leads to no file',
    'index.html a[href] /e/ leaves the path of the site',
  ]);
});

test('every id that an element refers to on its page exists', () => {
  const REFERENCES = [
    'for',
    'headers',
    'list',
    'popovertarget',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
  ];
  const errors = ALL_PATHS.flatMap((path) =>
    REFERENCES.flatMap((name) =>
      parseBuiltPage(path)
        .root()
        .find(`[${name}]`)
        .toArray()
        .flatMap(({ attribs }) => (attribs[name] ?? '').split(/\s+/))
        .filter((id) => !idsOf(path).includes(id))
        .map((id) => `${path} ${name}="${id}"`),
    ),
  );
  expect(errors).toEqual([]);
});

test('no id is used twice on a page', () => {
  const twice = ALL_PATHS.flatMap((path) => {
    const ids = idsOf(path);
    const known = new Set(ids);
    return known.size === ids.length ? [] : ids.filter((id) => !known.delete(id)).map((id) => `${path} #${id}`);
  });
  expect(twice).toEqual([]);
});
