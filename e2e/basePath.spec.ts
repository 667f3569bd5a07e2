import { startSiteServer } from '@/scripts/server/startSiteServer';
import { BASE_PATH_SITE_FOLDER, TESTED_BASE_PATH } from './support/basePathSite';
import { test as base, expect } from './support/siteTest';

/** The tests of the built files check every address below the base path (e2e/built/full). */
const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const site = await startSiteServer(BASE_PATH_SITE_FOLDER, 0, { basePath: TESTED_BASE_PATH });
      await use(`${site.url}/`);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});

test('below a path of its host the story comes alive, and its links work', { tag: '@full' }, async ({ page }) => {
  await page.goto('en/#place');
  await expect(page.locator('#place scrolly-steps[data-live]')).toBeVisible();
  await expect(page.locator('html[data-fonts]')).toBeAttached();
  const still = page.locator('#place .step[data-current] img:visible').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#place a.number').first().click();
  await expect(page.locator('[popover]:popover-open').first()).toBeVisible();
  await page.goto('en/figures/telephone/');
  await expect(page.locator('chart-readout, scrolly-steps').first()).toBeVisible();
});
