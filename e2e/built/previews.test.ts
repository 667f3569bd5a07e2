import ogs from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { CARD_SIZES_PX } from '@/components/cards/cards';
import { factBase } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { findReporterIdsInText, reporterNamesById } from '@/lib/story/findReporterIdsInText';
import { messages } from '@/lib/text/messages';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS, readHtml } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { publishedAddressOf } from './support/publishedAddressOf';
import { PATHS_WITH_PREVIEW_PICTURE, SHARED_PAGE_PATHS } from './support/sharedPages';

const OPEN_GRAPH = 'title description url image image:width image:height image:alt type site_name locale'.split(' ');

/** Selectors of tags that the head of a page has exactly once. */
const ONCE = [
  'title',
  'meta[name="description"]',
  'link[rel="canonical"]',
  ...OPEN_GRAPH.map((name) => `meta[property="og:${name}"]`),
  'meta[name="twitter:card"][content="summary_large_image"]',
  'link[rel="icon"]',
  'link[rel="apple-touch-icon"]',
  'link[rel="manifest"]',
  'meta[name="theme-color"][media="(prefers-color-scheme: light)"]',
  'meta[name="theme-color"][media="(prefers-color-scheme: dark)"]',
];

const graphemes = (text: string) => [...new Intl.Segmenter(TESTED_LOCALE).segment(text)].map(({ segment }) => segment);
const said = (path: string, property: string) =>
  parseBuiltPage(path)(`meta[property="${property}"]`).attr('content') ?? '';

test('each page states once its title, its address and its picture', () => {
  for (const path of SHARED_PAGE_PATHS) {
    const head = parseBuiltPage(path)('head');
    for (const selector of ONCE) expect(head.find(selector).length, `${path} ${selector}`).toBe(1);
    expect(head.find('link[rel="canonical"]').attr('href'), path).toBe(publishedAddressOf(path));
    expect(said(path, 'og:url'), path).toBe(publishedAddressOf(path));
    expect(head.find('meta[name="description"]').attr('content')?.trim(), path).not.toBe('');
  }
});

test('a program that makes previews reads title, description and picture of every page without complaint', async () => {
  for (const path of ALL_PATHS.filter((path) => path === '/' || SHARED_PAGE_PATHS.includes(path))) {
    // The parser reads nothing below the head; parsing the rest of all pages again takes long.
    const { error, result } = await ogs({ html: readHtml(path).split('<main')[0] ?? '' });
    expect(error, path).toBe(false);
    expect(result, path).toMatchObject({
      success: true,
      ogTitle: said(path, 'og:title'),
      ogDescription: said(path, 'og:description'),
      ogUrl: publishedAddressOf(path),
      ogLocale: LOCALES[TESTED_LOCALE].openGraph,
      ogSiteName: messages(TESTED_LOCALE).site.name,
    });
    const [image, ...more] = result.ogImage ?? [];
    expect(more, path).toEqual([]);
    expect(image?.url, path).toBe(said(path, 'og:image'));
    expect(image?.type, path).toBe('png');
    expect([Number(image?.width), Number(image?.height)], path).toEqual(Object.values(CARD_SIZES_PX.wide));
    expect(image?.alt?.length, path).toBeLessThanOrEqual(420);
  }
});

test('titles and descriptions are short enough for a preview', () => {
  for (const path of SHARED_PAGE_PATHS) {
    const title = said(path, 'og:title');
    expect(graphemes(title).length, `${path}: ${title}`).toBeLessThanOrEqual(60);
    expect(title, path).not.toContain(messages(TESTED_LOCALE).site.name);
    const description = said(path, 'og:description');
    expect(graphemes(description).length, `${path}: ${description}`).toBeLessThanOrEqual(160);
    expect(parseBuiltPage(path)('meta[name="description"]').attr('content'), path).toBe(description);
  }
});

test('a description names the counter of a number before previews cut it off', () => {
  const names = reporterNamesById(TESTED_LOCALE, factBase().reporters.rows);
  for (const path of PATHS_WITH_PREVIEW_PICTURE) {
    const seen = graphemes(said(path, 'og:description')).slice(0, 80).join('');
    expect([...findReporterIdsInText(TESTED_LOCALE, seen, names)], `${path}: ${seen}`).not.toEqual([]);
  }
});

test('the tags that a preview needs come early in each page, before the first drawing', () => {
  for (const path of ALL_PATHS) {
    const source = readHtml(path);
    const last = source.indexOf('<meta name="twitter:card"');
    const drawing = source.indexOf('<svg');
    if (SHARED_PAGE_PATHS.includes(path)) expect(last, path).toBeGreaterThan(0);
    expect(Buffer.byteLength(source.slice(0, drawing)), path).toBeLessThan(150_000);
    expect(last, path).toBeLessThan(drawing);
  }
});
