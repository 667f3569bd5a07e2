import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { unpackClassroomCopy } from './support/classroomCopy';
import { PAGE_TYPES } from './support/pages';

const copy = unpackClassroomCopy();
const files = new Set(globSync('**', { cwd: copy }));
const pages = [...files].filter((file) => file.endsWith('.html')).sort();
const pathOf = (place: string) => `/${place.replace(/index\.html$/, '')}`;

/** A browser without a net that opened the copy from a disk: any error, and anything asked of elsewhere, fails the test. */
const test = base.extend<{ open: (place: string) => Promise<Page> }>({
  open: async ({ page, context }, use) => {
    await context.setOffline(true);
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
    page.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // What was on its way when the page was left is no fault of it.
      if (errorText !== 'net::ERR_ABORTED') problems.push(`${errorText}: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`);
    });
    await use(async (place) => {
      await page.goto(
        pathToFileURL(join(copy, place.split(/[?#]/)[0] ?? '')).href + (/[?#].*$/.exec(place)?.[0] ?? ''),
      );
      return page;
    });
    expect(problems).toEqual([]);
  },
});

for (const [what, tag, places] of [
  ['every kind of page', [], pages.filter((place) => (PAGE_TYPES as readonly string[]).includes(pathOf(place)))],
  [
    'every page of lessons, figures, sections and the data',
    ['@full'],
    pages.filter((place) => /^en\/(?:teach|present|figures|sections|data)\//.test(place)),
  ],
] as const)
  test(`${what} opens from a disk, set in its fonts, without an error`, { tag: [...tag] }, async ({ open }) => {
    base.setTimeout(180_000);
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      const page = await open(place);
      await expect(page.locator('html[data-fonts]'), place).toBeAttached();
      expect(await page.evaluate(() => document.styleSheets.length), place).toBeGreaterThan(0);
    }
  });

test('the story comes alive: maps are drawn and flown between, a number opens its card and a figure its table, two counts are compared, and all they lead to is there', async ({
  open,
}) => {
  const page = await open('en/index.html?gate=rescues,arrivals#place');
  const leadsTo = (links: Locator) =>
    links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href).filter((href) => /^file:/.test(href)),
    );
  const expectAllThere = (addresses: readonly string[]) => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses)
      expect(files).toContain(fileURLToPath(address.replace(/[?#].*$/, '')).slice(copy.length + 1));
  };
  const gate = page.locator('comparability-gate');
  await expect(gate.locator('[data-verdict="refused"] li').first()).toBeAttached();
  expectAllThere(await leadsTo(gate.locator('.gate-said a')));

  await page.locator('#place').scrollIntoViewIfNeeded();
  await expect(page.locator('#place scrolly-steps[data-live]')).toBeVisible();
  await expect(page.locator('#place scrolly-steps[data-flies]')).toBeAttached();
  const still = page.locator('#place .step[data-current] img:visible').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#place a.number').first().click();
  const card = page.locator('number-card [data-number-card]');
  await expect(card).toBeVisible();
  expectAllThere(await leadsTo(card.locator('a[href]')));
  await page.keyboard.press('Escape');
  await page.locator('#map-place figure-table > a').click();
  await expect(page.locator('#map-place figure-table table')).toBeVisible();
});

test('a reading is chosen, and stays in the address', async ({ open, page }) => {
  await open('en/figures/claim-attempts/index.html');
  await page.locator('reading-switch label').first().click();
  await expect(page.locator('reading-switch :checked')).toHaveCount(1);
  await expect(page).toHaveURL(/^file:.*index\.html\?r=/);
});

test('the notes of a lesson stand in a second window, which follows and leads, also once the slides are loaded again', async ({
  open,
  context,
}) => {
  const page = await open('en/present/two-readings/index.html?step=read');
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Notes in a second window' }).click(),
  ]);
  await expect(notes.locator('#read .slide-notes')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.locator('#draw')).toHaveAttribute('data-now');
  await notes.keyboard.press('PageDown');
  await expect(page.locator('#settle')).toBeVisible();
  await page.reload();
  await notes.keyboard.press('PageUp');
  await expect(page.locator('#draw')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(notes.locator('#read')).toHaveAttribute('data-now');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the copy can be read, and leads from page to page', async ({ open }) => {
    const page = await open('index.html');
    await page.getByRole('link', { name: 'Teach' }).first().click();
    await expect(page).toHaveURL(/^file:.*en\/teach\/index\.html$/);
    await page.locator('.lesson-name').first().click();
    await expect(page.locator('.part').first()).toBeVisible();
  });
});
