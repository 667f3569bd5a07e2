import { statSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { builtFileAt, isInBuiltSite } from './support/publishedAddressOf';

type Node = Record<string, unknown>;

/** Blocks of JSON-LD by page, as text. */
const blocks = ALL_PATHS.flatMap((path) =>
  parseBuiltPage(path)('script[type="application/ld+json"]')
    .toArray()
    .map((script) => ({ path, block: JSON.parse(parseBuiltPage(path)(script).text()) as Node })),
);

/** schema.org's own context is not fetched: its terms are all of one vocabulary. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/' } },
});

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : typeof value === 'object' && value !== null
      ? [value as Node, ...Object.values(value).flatMap(nodesIn)]
      : [];

test('a public parser reads from structured data what the story, the data and each figure are', async () => {
  const kinds = (path: string) => blocks.filter((each) => each.path === path).map(({ block }) => block['@type']);
  expect(kinds(`/${TESTED_LOCALE}/`)).toEqual(['NewsArticle']);
  expect(kinds(`/${TESTED_LOCALE}/data/`)).toEqual(['Dataset']);
  expect(kinds(`/${TESTED_LOCALE}/figures/attempts-by-year/`)).toEqual(['Dataset']);
  for (const { path, block } of blocks)
    expect(await jsonld.expand(block, { documentLoader, safe: true }), path).toHaveLength(1);
});

test('every name that structured data refers to is defined, at a page that exists', () => {
  const nodes = blocks.flatMap(({ path, block }) => nodesIn(block).map((node) => ({ path, node })));
  const named = nodes.filter(({ node }) => '@id' in node);
  const given = new Set(named.filter(({ node }) => '@type' in node).map(({ node }) => node['@id']));
  expect(named.length).toBeGreaterThan(given.size);
  for (const { path, node } of named) {
    const id = String(node['@id']);
    expect(given, path).toContain(id);
    expect(isInBuiltSite(id), `${path}: ${id}`).toBe(true);
  }
});

test('a data set is described in full; its files exist, and tables have the stated size', () => {
  const sets = blocks.filter(({ block }) => block['@type'] === 'Dataset');
  expect(sets.length).toBeGreaterThan(20);
  for (const { path, block } of sets) {
    expect(String(block.description).length, path).toBeGreaterThanOrEqual(50);
    expect(String(block.description).length, path).toBeLessThanOrEqual(5000);
    const files = block.distribution as readonly Node[];
    for (const { contentUrl, contentSize } of files) {
      const { size } = statSync(builtFileAt(String(contentUrl)));
      const isImage = /\.(?:png|pdf|svg)$/.test(String(contentUrl));
      expect(contentSize, `${path}: ${contentUrl}`).toBe(isImage ? undefined : `${size} B`);
    }
    const listed = new Set(files.map(({ contentUrl }) => builtFileAt(String(contentUrl))));
    const offered = parseBuiltPage(path)('main a[download][href*="/data/"]:not([href$=".cff"])').toArray();
    for (const { attribs } of offered) expect(listed, path).toContain(`out${attribs.href}`);
  }
});
