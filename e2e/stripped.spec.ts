import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { ALL_PATHS, html, ISLANDS, PAGE_TYPES } from './support/pages';
import { expect, test } from './support/site';

test('no page without an island holds the runtime, an inline script or an inline style', () => {
  for (const path of ALL_PATHS.filter((page) => !ISLANDS.includes(page))) {
    const $ = load(html(path));
    // A block of data is no script: nothing of it runs.
    const scripts = $('script:not([type="application/ld+json"])')
      .toArray()
      .map((script) => $(script).attr('src') ?? 'inline');
    expect(
      scripts.filter(
        (src) =>
          !/^\/assets\/(page|story|numbers|timeline|teach|classroom|quiz|figure|present|embed)-[A-Z0-9]{8}\.js$/.test(
            src,
          ),
      ),
      path,
    ).toEqual([]);
    expect($('[style], style').length, path).toBe(0);
    expect($('link[as="script"], link[rel="modulepreload"], template').length, path).toBe(0);
    expect(html(path), path).not.toMatch(/__next_f|self\.__next|\$RC|<!--/);
  }
});

test('only the pages that are meant to hold an island do, and none an inline style', () => {
  expect(ALL_PATHS.filter((path) => html(path).includes('data-island'))).toEqual(ISLANDS);
  for (const path of ISLANDS) expect(load(html(path))('[style], style').length, path).toBe(0);
});

test('no file of the runtime is shipped but those that a page with an island leads to', () => {
  expect(globSync(['out/**/*.txt', '!out/robots.txt'])).toEqual([]);
  const chunks = globSync('out/_next/**/*.js');
  const pages = ISLANDS.map(html).join('');
  const texts = chunks.map((file) => readFileSync(file, 'utf8'));
  const isNamed = (name: string, own: number) =>
    pages.includes(name) || texts.some((text, i) => i !== own && text.includes(name));
  expect(chunks.filter((file, i) => !isNamed(basename(file), i))).toEqual([]);
});

for (const path of ISLANDS) {
  test(`${path} names each of its inline scripts, and nothing else, in its own policy and in that of its host`, async ({
    page,
  }) => {
    const $ = load(html(path));
    const hashes = $('script:not([src])')
      .toArray()
      .map((script) => `'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`);
    const stated = $('meta[charset] + meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const response = await page.goto(path);
    for (const policy of [stated, response?.headers()['content-security-policy'] ?? '']) {
      const scripts = /script-src ([^;]+);/.exec(policy)?.[1]?.split(' ') ?? [];
      expect(new Set(scripts)).toEqual(new Set(["'self'", ...hashes]));
      expect(policy).toContain("default-src 'none';");
      expect(policy).not.toContain('unsafe');
    }
  });
}

for (const path of PAGE_TYPES.filter((kind) => !ISLANDS.includes(kind))) {
  test(`${path} is served under a policy without exceptions, and runs without a complaint`, async ({ page }) => {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });
}

test('a script written into the page does not run', async ({ browser, baseURL }) => {
  // A page of its own: the browser's complaint is the point here, not a fault of the site.
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  await page.goto('/en/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await page.close();
});
