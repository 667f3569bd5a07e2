import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { expect, html, KINDS, PAGES, test } from './support/site';

test('no page holds the runtime, an inline script or an inline style', () => {
  for (const path of PAGES) {
    const $ = load(html(path));
    const scripts = $('script')
      .toArray()
      .map((script) => $(script).attr('src') ?? 'inline');
    expect(
      scripts.filter((src) => !/^\/assets\/(page|story|numbers)-[A-Z0-9]{8}\.js$/.test(src)),
      path,
    ).toEqual([]);
    expect($('[style], style').length, path).toBe(0);
    expect($('link[as="script"], link[rel="modulepreload"], template').length, path).toBe(0);
    expect(html(path), path).not.toMatch(/__next_f|self\.__next|\$RC|<!--/);
  }
});

test('no file of the runtime is shipped', () => {
  expect(globSync(['out/_next/**/*.js', 'out/**/*.txt', '!out/robots.txt'])).toEqual([]);
});

for (const path of KINDS) {
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
