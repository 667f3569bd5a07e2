import { existsSync, readFileSync, statSync } from 'node:fs';
import { validateCFFFile } from 'cffjs';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import frictionless from 'frictionless.js';
import jsonld from 'jsonld';
import { globSync } from 'tinyglobby';
import { checkPackage } from './support/checkPackage';
import { ALL_PATHS, html } from './support/pages';
import { expect, test } from './support/site';

/** As published: absolute addresses are below this one. */
const base =
  load(html('/en/data/'))('link[rel="canonical"]')
    .attr('href')
    ?.replace(/en\/data\/$/, '') ?? '';

/** The file of the built site that an absolute address leads to. */
function fileOf(address: string): string {
  const [path = ''] = address.slice(base.length).split(/[?#]/);
  return `out/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
}

type Node = Record<string, unknown>;

/** Blocks of JSON-LD by page, each as it stands. */
const blocks = ALL_PATHS.flatMap((page) => {
  const $ = load(html(page));
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => ({ page, block: JSON.parse($(script).text()) as Node }));
});

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

test('structured data says what the story, the data and each figure are, to a public parser too', async () => {
  const kinds = (page: string) => blocks.filter((each) => each.page === page).map(({ block }) => block['@type']);
  expect(kinds('/en/')).toEqual(['NewsArticle']);
  expect(kinds('/en/data/')).toEqual(['Dataset']);
  expect(kinds('/en/figures/attempts-by-year/')).toEqual(['Dataset']);
  for (const { page, block } of blocks) {
    const expanded = await jsonld.expand(block, { documentLoader, safe: true });
    expect(expanded, page).toHaveLength(1);
  }
});

test('every name that structured data refers to is given to something, at a page that is there', () => {
  const nodes = blocks.flatMap(({ block }) => nodesIn(block)).filter((node) => '@id' in node);
  const given = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
  expect(nodes.length).toBeGreaterThan(given.size);
  for (const { '@id': id } of nodes) {
    expect(given).toContain(id);
    expect(existsSync(fileOf(String(id))), String(id)).toBe(true);
  }
});

test('a data set is described in full, and its files are there with the size it says', () => {
  const sets = blocks.filter(({ block }) => block['@type'] === 'Dataset');
  expect(sets.length).toBeGreaterThan(20);
  for (const { page, block } of sets) {
    expect(String(block.description).length, page).toBeGreaterThanOrEqual(50);
    expect(String(block.description).length, page).toBeLessThanOrEqual(5000);
    const files = block.distribution as readonly Node[];
    for (const { contentUrl, contentSize } of files)
      expect(`${statSync(fileOf(String(contentUrl))).size} B`, String(contentUrl)).toBe(contentSize);
    const offered = load(html(page))('main a[download][href*="/data/"]:not([href$=".cff"])').toArray();
    const listed = new Set(files.map(({ contentUrl }) => fileOf(String(contentUrl))));
    for (const { attribs } of offered) expect(listed, page).toContain(`out${attribs.href}`);
  }
});

test('every file of the data is listed with its size, as it is on the disk', () => {
  const rows = load(html('/en/data/'))('#files tbody tr').toArray();
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const $ = load(row);
    const file = $('a[download]').attr('href') ?? '';
    const [, size = ''] = /^([\d,]+)\sKB$/.exec($('td').last().text()) ?? [];
    expect(Number(size.replaceAll(',', '')), file).toBe(Math.max(1, Math.round(statSync(`out${file}`).size / 1024)));
  }
});

test('the data package and every cell of its tables hold to a public reader', async () => {
  const descriptor = JSON.parse(readFileSync('out/data/datapackage.json', 'utf8'));
  expect(await checkPackage(descriptor, 'out/data')).toEqual([]);
});

test('a second public reader takes the package as it is written: each table with its columns and all its rows', async () => {
  const { resources } = await frictionless.Dataset.load('out/data/datapackage.json');
  const tables = resources.filter(({ descriptor }) => descriptor.path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(10);
  for (const table of tables) {
    const found: Readonly<Record<string, string>>[] = [];
    for await (const row of await table.rows({ keyed: true })) found.push(row);
    const written = parse(readFileSync(`out/data/${table.descriptor.path}`), { columns: true, bom: true });
    expect(found, table.descriptor.name).toEqual(written);
    const columns = table.descriptor.schema.fields.map(({ name }) => name);
    expect(Object.keys(found[0] ?? {}), table.descriptor.name).toEqual(columns);
  }
});

for (const file of ['CITATION.cff', 'out/data/CITATION.cff'])
  test(`${file} holds to the Citation File Format`, () => {
    const { title, version } = validateCFFFile(file);
    expect(title).toBe('Counted at the Strait');
    expect(html('/en/data/')).toContain(String(version));
  });

test('a value that is missing says why in its cell, under a label of the package', () => {
  const { resources } = JSON.parse(readFileSync('out/data/datapackage.json', 'utf8'));
  const observations = resources.find(({ name }: Node) => name === 'observations');
  const value = observations.schema.fields.find(({ name }: Node) => name === 'value');
  const labels = new Map(value.missingValues.map((each: Node) => [each.value, each.label]));
  const csv = readFileSync('out/data/observations.csv', 'utf8');
  expect(csv).toMatch(/^deaths-2021,.*,not-published,/m);
  for (const reason of ['not-published', 'not-counted', 'not-located']) expect(labels.get(reason)).toBeTruthy();
});

test('the feed of corrections is Atom, and a page leads to it', () => {
  const { id, title, entries = [] } = parseAtomFeed(readFileSync('out/en/feed.xml', 'utf8'));
  expect(id).toBe(`${base}en/feed.xml`);
  expect(title).toBeTruthy();
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(existsSync(fileOf(entry.links?.[0]?.href ?? ''))).toBe(true);
  const $ = load(html('/en/corrections/'));
  expect($('link[rel="alternate"][type="application/atom+xml"]').attr('href')).toBe(id);
  expect($('main a[href$="/feed.xml"]').length).toBe(1);
});

test('each file of a figure says its sources, its licence, its version and the address of the figure', () => {
  const files = ALL_PATHS.filter((page) => /^\/en\/figures\/[^/]+\/$/.test(page)).flatMap((page) => {
    const $ = load(html(page));
    return $('#download a[download]')
      .toArray()
      .map((link) => ({ page, file: `out${$(link).attr('href')}` }));
  });
  expect(files.length).toBeGreaterThanOrEqual(50);
  for (const { page, file } of files.filter((each) => /\.(csv|json|svg)$/.test(each.file))) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).toMatch(/CC[- ]BY[- ]4\.0/);
    expect(text, file).toMatch(new RegExp(`${page}\\?v=\\d{4}-\\d\\d-\\d\\d`));
  }
});

test('each figure comes as a picture twice as sharp as a screen, where the build had a browser', () => {
  const links = ALL_PATHS.filter((page) => /^\/en\/figures\/[^/]+\/$/.test(page)).map((page) =>
    load(html(page))('#download a[href$=".png"][href*="/data/figures/"]').attr('href'),
  );
  const pictures = globSync('out/data/figures/**/*.png');
  expect(links.filter((link) => link !== undefined).length).toBe(pictures.length);
  for (const file of pictures) {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
    expect(bytes.readUInt32BE(16), file).toBe(2400);
  }
});

const isXml = (text: string) =>
  new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null;

test('each figure comes as a drawing that says where it is from and needs nothing else', async ({ page }) => {
  const pictures = globSync('out/data/figures/**/*.png');
  const drawings = globSync('out/data/figures/**/*.svg');
  expect(drawings.length).toBe(pictures.length);
  for (const file of drawings) {
    const text = readFileSync(file, 'utf8');
    expect(text.length, file).toBeLessThan(300_000);
    const id = file.slice(file.lastIndexOf('/') + 1, -'.svg'.length);
    const own = load(html(`/en/figures/${id}/`));
    expect(own(`#download a[href$="/${id}.svg"]`).length, file).toBe(1);
    const $ = load(text, { xml: true });
    expect($('title').text().length, file).toBeGreaterThan(0);
    const words = $('text').text();
    for (const part of [/Sources?:/, /CC BY 4\.0/, /version \d{4}-\d\d-\d\d/, new RegExp(`/en/figures/${id}/`)])
      expect(words, file).toMatch(part);
    expect(text, file).not.toMatch(/url\((?!#)|href="(?!#)|<(?:script|style|foreignObject|image)\b/);
    expect(await page.evaluate(isXml, text), file).toBe(true);
    for (const name of text.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(text, file).toContain(`id="${name[1]}"`);
  }
});
