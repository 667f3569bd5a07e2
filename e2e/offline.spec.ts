import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { startSiteServer } from '@/scripts/server/startSiteServer';
import { BASE_PATH_SITE_FOLDER, TESTED_BASE_PATH } from './support/basePathSite';
import { ALL_PATHS } from './support/pages';
import { NOTHING_STORED, readStoredData } from './support/readStoredData';
import { ServedEdition } from './support/servedEdition';

const status = (page: Page) => page.locator('offline-copy [role="status"] p').filter({ visible: true });
/** Keeping the story fetches all of it, in a time that depends on the machine. */
const FETCHED = { timeout: 120_000 };

/**
 * Presses the button that keeps the story.
 * @returns the size in megabytes that the button states
 */
async function keep(page: Page): Promise<number> {
  await page.goto('/en/teach/');
  const button = page.getByRole('button', { name: 'Save for offline use' });
  const megabytes = Number(/\(at most (\d+) MB\)/.exec((await button.textContent()) ?? '')?.[1]);
  await button.click();
  return megabytes;
}

/** One device, which keeps the story once and goes through all states of a kept edition. */
test.describe('kept for offline', () => {
  test.describe.configure({ mode: 'serial' });
  let edition: ServedEdition;
  let context: BrowserContext;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    edition = new ServedEdition();
    const baseURL = await edition.start();
    await edition.publish('');
    context = await browser.newContext({ baseURL });
    page = await context.newPage();
  });

  test.afterEach(() => context.setOffline(false));

  test.afterAll(async () => {
    await context.close();
    await edition.end();
  });

  test('nothing is kept before the press', async () => {
    for (const path of ['/en/', '/en/teach/', `/en/teach/${LESSON_IDS[0]}/`]) {
      await page.goto(path);
      expect(await readStoredData(page), path).toEqual(NOTHING_STORED);
    }
  });

  test('an edition that cannot be kept completely the first time is not kept at all', async () => {
    edition.spoil();
    await keep(page);
    await expect(status(page)).toHaveText(/^Not all of it could be saved/, FETCHED);
    expect(await readStoredData(page)).toEqual(NOTHING_STORED);
    await edition.publish('');
  });

  test('the press keeps no more than it states', async () => {
    const megabytes = await keep(page);
    await expect(status(page)).toHaveText(/^Saved on this device/, FETCHED);
    const bytes = await page.evaluate(async () => {
      let sum = 0;
      for (const name of await caches.keys())
        for (const response of await (await caches.open(name)).matchAll()) sum += (await response.blob()).size;
      return sum;
    });
    expect(bytes).toBeGreaterThan(0);
    expect(bytes / 1_000_000).toBeLessThanOrEqual(megabytes);
  });

  test('once kept, the story, every lesson and everything they show open without a net', async () => {
    await context.setOffline(true);
    const taught = ALL_PATHS.filter((path) => /^\/en\/(?:teach|present)\//.test(path));
    for (const path of ['/en/', '/en/text/', '/en/check/', '/en/glossary/', ...taught]) {
      await page.goto(path);
      await expect(page.locator('h1').first(), path).toBeVisible();
    }
    // Uses a window of its own, because the browser's error page would abort the requests of this one.
    const other = await context.newPage();
    await expect(other.goto('/en/sources/'), 'not kept').rejects.toThrow();
    await other.close();
    await page.goto('/en/check/#s=63%2C121%20attempts');
    await expect(page.locator('[data-sentence] [data-found="attempts-2021"]')).toBeVisible();
    await page.goto('/en/?reveal=0#place');
    await page.reload();
    await expect(page.locator('html[data-fonts]')).toBeAttached();
    const still = page.locator('#place .step[data-current] img:visible').first();
    await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.locator('#place a.number').first().click();
    await expect(page.locator('number-card [data-number-card]')).toBeVisible();
  });

  test('a newer edition that cannot be fetched completely leaves the kept one unchanged', async () => {
    await edition.publish('Newer ');
    edition.spoil();
    await page.goto('/en/teach/');
    await expect(status(page)).toHaveText(/still the earlier edition, complete/, FETCHED);
    await context.setOffline(true);
    for (const path of ['/en/', '/en/glossary/', '/en/text/']) {
      await page.goto(path);
      await expect(page.locator('h1').first(), path).toBeVisible();
      await expect(page, path).not.toHaveTitle(/^(?:Newer|Half)/);
    }
  });

  test('a newer edition is announced, waits while pages are open, and is installed by a press', async () => {
    // Between two pages of one window a slow browser may find none open, and install the newer edition by itself.
    const open = await context.newPage();
    await open.goto('/en/glossary/');
    await edition.publish('Newer ');
    await page.goto('/en/teach/');
    await expect(status(page)).toHaveText(/^A newer edition is here/, FETCHED);
    // The page of a lesson states this too, and where to take the file.
    await page.goto(`/en/teach/${LESSON_IDS[0]}/`);
    await expect(status(page)).toHaveText(/^A newer edition is here/);
    await expect(status(page).getByRole('link')).toHaveAttribute('href', /\/en\/teach\/#take$/);
    // The slides state it before they begin, and never during the lesson.
    await page.goto(`/en/present/${LESSON_IDS[0]}/`);
    await expect(status(page)).toHaveText(/^A newer edition is here/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await page.keyboard.press('PageDown');
    await expect(page.locator('offline-copy')).toBeHidden();
    // A lesson continues in the edition with which it began, whichever page is opened.
    for (const path of ['/en/', '/en/glossary/', '/en/teach/']) {
      await page.goto(path);
      await expect(page).not.toHaveTitle(/^Newer/);
    }
    await page.getByRole('button', { name: 'Use the new edition' }).click();
    await expect(status(page)).toHaveText(/^Saved on this device/);
    await open.close();
    await context.setOffline(true);
    for (const path of ['/en/', '/en/glossary/']) {
      await page.goto(path);
      await expect(page).toHaveTitle(/^Newer/);
    }
  });

  test('one press removes all of it', async () => {
    await page.goto('/en/');
    await page.goto('/en/teach/');
    await page.getByRole('button', { name: 'Remove it from this device' }).click();
    await expect(status(page)).toHaveText(/^Removed/);
    expect(await readStoredData(page)).toEqual(NOTHING_STORED);
    // The worker of a page that is still open does not store its later requests either.
    await page.evaluate(() => fetch('/en/glossary/').then((answer) => answer.text()));
    expect(await readStoredData(page)).toEqual(NOTHING_STORED);
    await page.goto('/en/');
    expect(await readStoredData(page)).toEqual(NOTHING_STORED);
    await context.setOffline(true);
    await expect(page.reload()).rejects.toThrow();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page points to the file instead', async ({ page }) => {
    await page.goto('/en/teach/');
    const offered = page.locator('offline-copy');
    await expect(offered.locator('[data-when="cannot"]')).toBeVisible();
    await expect(offered.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Download the classroom copy' })).toBeVisible();
  });
});

test('below a base path it keeps the files below that path', { tag: '@full' }, async ({ page, context }) => {
  const server = await startSiteServer(BASE_PATH_SITE_FOLDER, 0, { basePath: TESTED_BASE_PATH });
  await page.goto(`${server.url}/en/teach/`);
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(status(page)).toHaveText(/^Saved on this device/, FETCHED);
  await context.setOffline(true);
  await page.goto(`${server.url}/en/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${server.url}/en/teach/${LESSON_IDS[0]}/`);
  await expect(page.locator('.part').first()).toBeVisible();
  await server.close();
});
