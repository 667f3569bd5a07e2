import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { unfurl } from 'unfurl.js';
import { expect, test } from 'vitest';
import { EMBED_COLUMN_WIDTHS_PX } from '@/components/share/embedSnippet';
import { allEmbeds } from '@/components/share/embeds';
import { embeddedContentPath, oEmbedPath } from '@/components/share/embedWords';
import { contentType } from '@/lib/site/headers';
import { TESTED_LOCALE } from '../support/locale';
import { ALL_PATHS, readHtml } from '../support/pages';
import { parseBuiltPage } from './support/page';
import { builtFileAt, PUBLISHED_ROOT, publishedAddressOf } from './support/publishedAddressOf';

const SHOWN = ALL_PATHS.filter((path) => new RegExp(`^/${TESTED_LOCALE}/figures/[^/]+/([^/]+/)?$`).test(path));
/** WordPress looks for the address of the oEmbed response in the first bytes of a page only, up to this number. */
const READ_BY_WORDPRESS = 150_000;

test('each figure and each reading names an oEmbed response that embeds it', () => {
  expect(SHOWN.length).toBeGreaterThan(40);
  for (const path of SHOWN) {
    const links = parseBuiltPage(path)('link[rel="alternate"][type="application/json+oembed"]');
    expect(links.length, path).toBe(1);
    expect(links.attr('href'), path).toBe(`${publishedAddressOf(path)}oembed.json`);
    expect(readHtml(path).indexOf('json+oembed'), path).toBeLessThan(READ_BY_WORDPRESS);

    const answer = JSON.parse(readFileSync(`out${path}oembed.json`, 'utf8'));
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', title: expect.stringMatching(/\S{3}/) });
    for (const size of [answer.width, answer.height]) expect(Number.isInteger(size) && size > 0, path).toBe(true);
    const frame = load(answer.html)('iframe');
    expect(frame.length, path).toBe(1);
    expect(frame.attr('title'), path).toBe(answer.title);
    expect(frame.attr('height'), path).toBe(String(answer.height));
    const { origin, pathname } = new URL(frame.attr('src') ?? '');
    expect(origin, path).toBe(new URL(PUBLISHED_ROOT).origin);
    expect(existsSync(`out${pathname}index.html`), `${path}: ${pathname}`).toBe(true);
  }
});

test('every frame that is offered has a response, with its height in each column', () => {
  for (const embed of allEmbeds()) {
    const path = oEmbedPath(TESTED_LOCALE, embed);
    const { html, height, heights } = JSON.parse(readFileSync(`out${path}`, 'utf8'));
    expect(load(html)('iframe').attr('src'), path).toContain(`/${TESTED_LOCALE}/embed/${embed.path}/`);
    expect(heights, path).toHaveLength(EMBED_COLUMN_WIDTHS_PX.length);
    expect(heights[0], path).toBe(height);
    const offer = parseBuiltPage(embeddedContentPath(TESTED_LOCALE, embed))(
      `embed-code option[value*="/${TESTED_LOCALE}/embed/${embed.path}/"]`,
    );
    expect(offer.attr('data-oembed'), path).toBe(path);
  }
});

test('a public reader that unfolds links finds the frame, the picture and the words of each', async () => {
  const fetch = async (address: string) => {
    const file = builtFileAt(address);
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'Content-Type': contentType(file) } });
  };
  for (const path of SHOWN) {
    const read = await unfurl(publishedAddressOf(path), { fetch });
    expect(read.oEmbed, path).toMatchObject({ type: 'rich', html: expect.stringContaining('<iframe') });
    expect(read.open_graph.title, path).toBeTruthy();
    expect(read.open_graph.images?.length, path).toBeGreaterThan(0);
    expect(read.twitter_card?.card, path).toBe('summary_large_image');
  }
});
