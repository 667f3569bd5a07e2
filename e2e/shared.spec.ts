import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import ogs from 'open-graph-scraper';
import { factBase } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { CARD_FORMATS } from '@/lib/site/cards';
import { findReporters } from '@/lib/story/findReporters';
import { reporterNames } from '@/lib/story/reporterNames';
import { messages } from '@/lib/text/messages';
import { MAPBOX_BASE_PATH, MAPBOX_OUT } from './support/mapbox';
import { ALL_PATHS, html } from './support/pages';
import { expect, test } from './support/site';

/** Pages of a language: the front door and the missing page are of none. */
/** What other sites frame is shared by the page that it leads to. */
const SHARED = ALL_PATHS.filter((path) => path.startsWith('/en/') && !path.startsWith('/en/embed/'));
/** Pages of the story and its parts, which have a picture of their own and speak of somebody's figures. */
const PARTS = SHARED.filter((path) => /^\/en\/(?:$|sections|figures)/.test(path));

/** What is said exactly once in the head of a page, and by what. */
const ONCE = [
  'title',
  'meta[name="description"]',
  'link[rel="canonical"]',
  ...[
    'title',
    'description',
    'url',
    'image',
    'image:width',
    'image:height',
    'image:alt',
    'type',
    'site_name',
    'locale',
  ].map((name) => `meta[property="og:${name}"]`),
  'meta[name="twitter:card"][content="summary_large_image"]',
  'link[rel="icon"]',
  'link[rel="apple-touch-icon"]',
  'link[rel="manifest"]',
  'meta[name="theme-color"][media="(prefers-color-scheme: light)"]',
  'meta[name="theme-color"][media="(prefers-color-scheme: dark)"]',
];

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

/** The file of the site that an absolute address names. */
function fileAt(address: string): string {
  const root = absoluteUrl('/');
  expect(address.startsWith(root), `${address} is absolute`).toBe(true);
  return `out/${address.slice(root.length)}`.replace(/\/$/, '/index.html');
}

test('each page says once what it is, where it is and what stands for it', () => {
  for (const path of SHARED) {
    const $ = load(html(path));
    for (const selector of ONCE)
      expect(`${path} ${selector} ${$(`head ${selector}`).length}`).toBe(`${path} ${selector} 1`);
    const address = absoluteUrl(path);
    expect($('link[rel="canonical"]').attr('href')).toBe(address);
    expect($('meta[property="og:url"]').attr('content')).toBe(address);
    expect($('meta[name="description"]').attr('content')?.trim()).not.toBe('');
  }
});

test('a program that makes previews reads every page without complaint', async () => {
  for (const path of ['/', ...SHARED]) {
    const { error, result } = await ogs({ html: html(path) });
    expect(error, path).toBe(false);
    expect(result.success, path).toBe(true);
    expect(result.ogUrl).toBe(absoluteUrl(path));
    expect(result.ogLocale).toBe(LOCALES.en.openGraph);
    expect(result.ogSiteName).toBe(messages('en').site.name);
    const [image, ...more] = result.ogImage ?? [];
    expect(more).toEqual([]);
    expect(image?.type, path).toBe('png');
    expect([Number(image?.width), Number(image?.height)]).toEqual(Object.values(CARD_FORMATS.wide));
    expect(image?.alt?.length, path).toBeLessThanOrEqual(420);
  }
});

test('titles and descriptions are short enough for a preview', () => {
  for (const path of SHARED) {
    const $ = load(html(path));
    const title = $('meta[property="og:title"]').attr('content') ?? '';
    expect(graphemes(title).length, `${path}: ${title}`).toBeLessThanOrEqual(60);
    expect(title, path).not.toContain(messages('en').site.name);
    const description = $('meta[property="og:description"]').attr('content') ?? '';
    expect(graphemes(description).length, `${path}: ${description}`).toBeLessThanOrEqual(160);
    expect($('meta[name="description"]').attr('content')).toBe(description);
  }
});

test('who is behind a number is said before a preview cuts the description', () => {
  const names = reporterNames('en', factBase().reporters.rows);
  for (const path of PARTS) {
    const description = load(html(path))('meta[property="og:description"]').attr('content') ?? '';
    const seen = graphemes(description).slice(0, 80).join('');
    expect([...findReporters(seen, names)], `${path}: ${seen}`).not.toEqual([]);
  }
});

test('each picture is a PNG of the size that is said, small enough for chats, and named by what is in it', () => {
  for (const path of SHARED) {
    const address = load(html(path))('meta[property="og:image"]').attr('content') ?? '';
    const file = fileAt(address);
    expect(existsSync(file), `${path}: ${file}`).toBe(true);
    const picture = readFileSync(file);
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length, file).toBeLessThanOrEqual(300_000);
    expect(file).toContain(`.${createHash('sha256').update(picture).digest('hex').slice(0, 12)}.png`);
  }
});

test('the story, each section, figure and reading has a picture of its own', () => {
  const pictures = PARTS.map((path) => load(html(path))('meta[property="og:image"]').attr('content'));
  expect(PARTS.length).toBeGreaterThan(50);
  expect(new Set(pictures).size).toBe(PARTS.length);
});

test('what a preview needs comes early in each page', () => {
  for (const path of ALL_PATHS) {
    const source = html(path);
    const last = source.search(/<meta name="twitter:card"/);
    if (SHARED.includes(path)) expect(last, path).toBeGreaterThan(0);
    // Pages are written without end tags that may be left out: the head ends before the first drawing.
    expect(Buffer.byteLength(source.slice(0, source.indexOf('<svg'))), path).toBeLessThan(150_000);
    expect(last, path).toBeLessThan(source.indexOf('<svg'));
  }
});

test('pages in all languages know each other', () => {
  const setOf = (path: string) =>
    load(html(path))('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => `${attribs.hreflang} ${attribs.href}`)
      .sort();
  const published = Object.entries(LOCALES).flatMap(([locale, { published }]) => (published ? [locale] : []));
  for (const path of SHARED) {
    const set = setOf(path);
    expect(
      set.map((line) => line.split(' ')[0]),
      path,
    ).toEqual([...published, 'x-default'].sort());
    for (const line of set) {
      const target = fileAt(line.split(' ')[1] ?? '');
      expect(existsSync(target), `${path}: ${target}`).toBe(true);
      expect(setOf(target.slice('out'.length).replace('index.html', '')), target).toEqual(set);
    }
  }
});

test('the manifest names files that are there', () => {
  const manifest = JSON.parse(readFileSync('out/manifest.webmanifest', 'utf8'));
  expect(manifest.name).toBe(messages('en').site.name);
  for (const { src } of manifest.icons) expect(existsSync(`out${src}`), src).toBe(true);
  expect(existsSync(`out${manifest.start_url}index.html`)).toBe(true);
});

test('pages that cards are photographed from are no part of the site', () => {
  expect(ALL_PATHS.filter((path) => path.includes('/share/'))).toEqual([]);
  expect(readFileSync('out/sitemap.xml', 'utf8')).not.toContain('/share/');
});

test('a build without a browser gives all pages one picture, and offers no other', () => {
  const read = (path: string) => readFileSync(`${MAPBOX_OUT}${path}index.html`, 'utf8');
  const pictures = new Set(PARTS.map((path) => load(read(path))('meta[property="og:image"]').attr('content') ?? ''));
  expect(pictures.size).toBe(1);
  const [picture = ''] = pictures;
  const path = new URL(picture).pathname;
  expect(path.startsWith(`${MAPBOX_BASE_PATH}/cards/default.`), path).toBe(true);
  const file = readFileSync(`${MAPBOX_OUT}${path.slice(MAPBOX_BASE_PATH.length)}`);
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  for (const part of PARTS) expect(read(part), part).not.toMatch(/\/cards\/en\/|data-made/);
});

test('a figure offers its pictures, and each of them is there', () => {
  const files = load(html('/en/figures/attempts-by-year/'))('.shared-cards a')
    .toArray()
    .map(({ attribs }) => `out${attribs.href}`);
  const sizes = files.map((file) => {
    const picture = readFileSync(file);
    return `${picture.readUInt32BE(16)}×${picture.readUInt32BE(20)}`;
  });
  expect(sizes).toEqual(Object.values(CARD_FORMATS).map(({ width, height }) => `${width}×${height}`));
});
