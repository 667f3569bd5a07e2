import type { Page } from '@playwright/test';
import { copied, keepCopies } from './support/clipboard';
import { offeredHeights } from './support/offeredHeights';
import { expect, test } from './support/siteTest';

/** Stands in for the device's own list of ways to share, and for the clipboard. */
async function withDevice(page: Page, share: 'none' | 'works' | 'refuses' | 'closed'): Promise<void> {
  await page.addInitScript((kind) => {
    window.given = [];
    const works = async (data: ShareData) => {
      if (kind === 'refuses') throw new DOMException('Not allowed', 'NotAllowedError');
      if (kind === 'closed') throw new DOMException('Closed', 'AbortError');
      window.given.push(data);
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: works, configurable: true });
    if (kind === 'none') delete (Navigator.prototype as Partial<Navigator>).share;
  }, share);
  await keepCopies(page);
}

const given = (page: Page) => page.evaluate(() => window.given);
const masthead = (page: Page) => page.locator('share-link');
const said = (page: Page) => masthead(page).getByRole('status');

async function readTo(page: Page, section: string): Promise<void> {
  await page.goto(`/en/#${section}`);
  await expect(page.locator(`.masthead [href="#${section}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(said(page)).toBeAttached();
}

test('in the story, the section in view is shared under its own address', async ({ page, baseURL }) => {
  await withDevice(page, 'works');
  await readTo(page, 'fences');
  await masthead(page).getByRole('link').click();
  await expect
    .poll(() => given(page))
    .toEqual([{ title: expect.stringContaining('At the two fences'), url: `${baseURL}/en/sections/fences/` }]);
  expect(await copied(page)).toEqual([]);
  await expect(said(page)).toHaveText('');
});

test('before the first section is read, the story is shared', async ({ page, baseURL }) => {
  await withDevice(page, 'works');
  await page.goto('/en/');
  await expect(said(page)).toBeAttached();
  // Above the page's first lines the line is not yet there to be pressed.
  await masthead(page).getByRole('link').press('Enter');
  await expect.poll(() => given(page)).toMatchObject([{ url: `${baseURL}/en/` }]);
});

for (const device of ['none', 'refuses'] as const)
  test(`where the device’s own list ${device === 'none' ? 'is missing' : 'refuses'}, the link is copied, and that is said`, async ({
    page,
    baseURL,
  }) => {
    await withDevice(page, device);
    await readTo(page, 'rescues');
    await masthead(page).getByRole('link').click();
    await expect(said(page)).toHaveText('The link is copied.');
    await expect(said(page)).toBeInViewport();
    expect(await copied(page)).toEqual([`${baseURL}/en/sections/rescues/`]);
  });

test('who closes the device’s own list gets nothing copied instead', async ({ page }) => {
  await withDevice(page, 'closed');
  await readTo(page, 'rescues');
  await masthead(page).getByRole('link').click();
  await expect(said(page)).toHaveText('');
  expect(await copied(page)).toEqual([]);
});

test('a figure, and the reading that is chosen in it, lead from the story to their own page', async ({ page }) => {
  await page.goto('/en/#claim-attempts');
  const claim = page.locator('[data-figure="claim-attempts"]');
  const link = claim.locator('.figure-foot > a', { hasText: 'Share' });
  await expect(link).toHaveAttribute('href', /\/en\/figures\/claim-attempts\/#share$/);
  await claim.locator('input[value="attempts:B"]').check();
  await expect(link).toHaveAttribute('href', /\/en\/figures\/claim-attempts\/B\/#share$/);
  await claim.getByRole('button', { name: /all/i }).click();
  await expect(link).toHaveAttribute('href', /\/en\/figures\/claim-attempts\/#share$/);
  await claim.locator('input[value="attempts:C"]').check();
  await link.click();
  await expect(page.locator('share-control')).toHaveAttribute('data-url', /\/en\/figures\/claim-attempts\/C\/$/);
});

test('a figure’s page shares itself, and the reading chosen there', async ({ page }) => {
  await withDevice(page, 'works');
  await page.goto('/en/figures/claim-attempts/');
  const control = page.locator('share-control');
  const url = (await control.getAttribute('data-url')) ?? '';
  await control.getByRole('button', { name: 'Share' }).click();
  await page.locator('input[value="attempts:B"]').check();
  await control.getByRole('button', { name: 'Copy' }).click();
  await expect(control.getByRole('status')).toHaveText('The link is copied.');
  expect(await given(page)).toMatchObject([{ url }]);
  expect(await copied(page)).toEqual([`${url}B/`]);
  const links = await control
    .locator('ul a')
    .evaluateAll((all) => all.map((link) => decodeURIComponent((link as HTMLAnchorElement).href)));
  for (const link of links) expect(link).toContain(`${url}B/`);
});

test('a Mastodon server is asked for by name, and one that is none is said to be', async ({ page, context }) => {
  await context.route('https://mastodon.example/**', (route) => route.fulfill({ body: 'Mastodon' }));
  await page.goto('/en/figures/telephone/');
  const control = page.locator('share-control');
  await control.getByRole('textbox').fill('no server');
  await control.getByRole('button', { name: 'Open Mastodon' }).click();
  await expect(control.getByRole('status')).toHaveText('That is not the address of a server.');
  await control.getByRole('textbox').fill('https://mastodon.example/');
  const opened = context.waitForEvent('page');
  await control.getByRole('button', { name: 'Open Mastodon' }).click();
  const { searchParams } = new URL((await opened).url());
  expect(searchParams.get('text')).toMatch(/Morocco’s Interior Ministry.*\/en\/figures\/telephone\/$/);
});

test('the code to embed is as it is wanted, and is copied', async ({ page }) => {
  await withDevice(page, 'none');
  await page.goto('/en/figures/map-place/');
  const block = page.locator('embed-code');
  const code = block.locator('pre');
  await block.getByLabel('For a column of').selectOption({ index: 2 });
  await block.getByLabel('Colours').selectOption('dark');
  await expect(code).toContainText(new RegExp(` height="${offeredHeights('map-place')[2]}"`));
  await block.getByLabel('What').selectOption({ label: 'Map: Ceuta and its border' });
  await expect(code).toContainText(
    /\/en\/embed\/place-ceuta\/\?v=[\w.-]+&amp;theme=dark" title="Map: Ceuta and its border"/,
  );
  await expect(code).toContainText(new RegExp(` height="${offeredHeights('place-ceuta')[2]}"`));
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText('The code is copied.');
  expect(await copied(page)).toEqual([await code.textContent()]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the story leads to a page with plain links, a QR code and the code to embed', async ({ page }) => {
    await page.goto('/en/#fences');
    await page.locator('[data-figure="fence-reports"] .figure-foot > a', { hasText: 'Share' }).click();
    await expect(page).toHaveURL(/\/en\/figures\/fence-reports\/#share$/);
    const names = await page.locator('#share ul a').allTextContents();
    expect(names).toEqual(['WhatsApp', 'Telegram', 'X', 'Bluesky', 'Facebook', 'LinkedIn', 'E-mail']);
    await expect(page.locator('#share button:visible, #embed button:visible, form:visible')).toHaveCount(0);
    await page.locator('#share summary').click();
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(page.locator('#embed pre')).toContainText(
      /<iframe src="[^"]+\/en\/embed\/fence-reports\/\?v=[\w.-]+"/,
    );
  });
});

declare global {
  // Stands in the tested page: what was handed to the device’s own list.
  interface Window {
    given: ShareData[];
  }
}
