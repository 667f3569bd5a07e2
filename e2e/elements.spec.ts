import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { recordElementWork } from './support/recordElementWork';
import { expect, test } from './support/siteTest';

/** Elements without listeners or observers, only on pages of corrected numbers. */
const NOT_SEEN = ['corrected-notice'];

/** Pages that together have all other elements; work that is active on each; and an action that starts more of it. */
const PAGES: readonly {
  readonly path: string;
  readonly work: readonly string[];
  readonly use?: (page: Page) => Promise<void>;
  readonly more?: string;
}[] = [
  { path: '/en/', work: ['window scroll', 'document click', 'style'] },
  {
    path: '/en/figures/attempts-by-year/',
    work: ['window pageshow', 'window scroll', 'style'],
    use: async (page) => {
      await page.locator('.readout-keys').focus();
      await page.keyboard.press('End');
    },
    more: 'document keydown',
  },
  { path: '/en/figures/claim-attempts/', work: ['window popstate', 'document reset', 'ResizeObserver'] },
  { path: '/en/numbers/', work: ['window popstate', 'document click'] },
  { path: '/en/timeline/', work: ['window hashchange'] },
  { path: '/en/map/', work: ['window popstate', 'window beforeprint', 'document fullscreenchange'] },
  {
    path: '/en/teach/two-readings/',
    work: ['navigator.serviceWorker message'],
    use: (page) => page.locator('term-note a').first().focus(),
    more: 'window scroll',
  },
  { path: '/en/teach/two-readings/worksheet/', work: [] },
  { path: '/en/teach/quiz/', work: ['document click', 'style'] },
  { path: '/en/check/', work: ['document click', 'window hashchange', 'window online'] },
  { path: '/en/present/two-readings/', work: ['interval', 'BroadcastChannel', 'document keydown', 'window resize'] },
];

/** Waits two frames: work that begins in this frame has begun by then. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('elements that leave a page stop all their work, and are the same when they come back', async ({ page }) => {
  const seen = new Set<string>(NOT_SEEN);
  await page.addInitScript(recordElementWork);
  const work = () => page.evaluate(() => elementWork.now());
  const size = () => page.evaluate(() => document.querySelectorAll('*').length);
  for (const { path, work: expected, use, more = '' } of PAGES) {
    await page.goto(path, { waitUntil: 'load' });
    // The page itself starts keeping the focus in view at the first focus.
    await page.locator('main a').first().focus();
    await page.evaluate(() => elementWork.begin());
    // Outside the story a share link is defined at its first press.
    const undefinedOnes = () => page.evaluate(() => document.querySelectorAll(':not(:defined, share-link)').length);
    await expect.poll(undefinedOnes, path).toBe(0);
    const tags = await page.evaluate(() =>
      [...document.querySelectorAll(':defined')].map(({ localName }) => localName),
    );
    for (const tag of tags) seen.add(tag);
    await expect.poll(work, path).toEqual(expect.arrayContaining([...expected]));
    await settled(page);
    const first = await work();
    const firstSize = await size();
    await use?.(page);
    if (more) expect(await work(), path).toContain(more);

    const leaving = await page.evaluateHandle(() => {
      const all = [...document.querySelectorAll<HTMLElement>(':defined')].filter((one) => one.localName.includes('-'));
      const places = all.map((element) => {
        const mark = document.createComment('');
        element.replaceWith(mark);
        return { element, mark };
      });
      // Read at once: some work ends by itself when the page changes its height.
      return { places, left: elementWork.now() };
    });
    expect(await leaving.evaluate(({ left }) => left), path).toEqual([]);

    await leaving.evaluate(({ places }) => {
      for (const { element, mark } of places.toReversed()) mark.replaceWith(element);
    });
    await expect.poll(work, path).toEqual(first);
    expect(await size(), path).toBe(firstSize);
  }
  const tags = globSync('components/**/*.element.ts').flatMap((file) => {
    const [, tag] = /^defineElement\('([a-z-]+)'/m.exec(readFileSync(file, 'utf8')) ?? [];
    return tag ?? [];
  });
  expect(tags.filter((tag) => !seen.has(tag))).toEqual([]);
});
