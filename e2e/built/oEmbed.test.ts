import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { unfurl } from 'unfurl.js';
import { ALL_PATHS, html } from './support/pages';
import { expect, test } from './support/site';

const SHOWN = ALL_PATHS.filter((path) => /^\/en\/figures\/[^/]+\/([^/]+\/)?$/.test(path));
/** WordPress looks for the answer's address in no more of a page than this. */
const READ_BY_WORDPRESS = 150_000;
const JSON_TYPE = 'link[rel="alternate"][type="application/json+oembed"]';

test('a page given the address of any figure or reading is told how to show it', () => {
  expect(SHOWN.length).toBeGreaterThan(40);
  for (const path of SHOWN) {
    const $ = load(html(path));
    const canonical = $('link[rel="canonical"]').attr('href') ?? '';
    const address = $(JSON_TYPE).attr('href') ?? '';
    expect($(JSON_TYPE).length, path).toBe(1);
    expect(address, path).toBe(`${canonical}oembed.json`);
    expect(html(path).indexOf('json+oembed'), path).toBeLessThan(READ_BY_WORDPRESS);

    const answer = JSON.parse(readFileSync(`out${path}oembed.json`, 'utf8'));
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', title: expect.stringMatching(/\S{3}/) });
    for (const size of [answer.width, answer.height]) expect(Number.isInteger(size) && size > 0, path).toBe(true);
    const frame = load(answer.html)('iframe');
    expect(frame.length, path).toBe(1);
    expect(frame.attr('title'), path).toBe(answer.title);
    expect(frame.attr('height'), path).toBe(String(answer.height));
    const { origin, pathname } = new URL(frame.attr('src') ?? '');
    expect(origin, path).toBe(new URL(canonical).origin);
    expect(existsSync(`out${pathname}index.html`), path).toBe(true);
  }
});

test('the answer comes as JSON', async ({ request }) => {
  const response = await request.get('/en/figures/telephone/oembed.json');
  expect(response.headers()['content-type']).toContain('application/json');
});

test('a public reader that unfolds links finds the frame, the picture and the words of each', async ({ baseURL }) => {
  // Pages name the address they are published at; here all is asked of the server under test.
  const asked = (address: string) => fetch(new URL(new URL(address).pathname, baseURL));
  for (const path of SHOWN) {
    const read = await unfurl(`${baseURL}${path}`, { fetch: asked });
    expect(read.oEmbed, path).toMatchObject({ type: 'rich', html: expect.stringContaining('<iframe') });
    expect(read.open_graph.title, path).toBeTruthy();
    expect(read.open_graph.images?.length, path).toBeGreaterThan(0);
    expect(read.twitter_card?.card, path).toBe('summary_large_image');
  }
});
