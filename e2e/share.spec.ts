import type { Page } from '@playwright/test';
import { DEFAULT_EMBED_HEIGHTS_PX } from '@/components/share/embedSnippet';
import { findAxeViolations } from './support/findAxeViolations';
import { expect, test } from './support/siteTest';

/** Replaces the device's list of ways to share, and the clipboard. */
async function stubSharing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.given = [];
    const share = async (data: ShareData) => void window.given.push(data);
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  });
  await recordCopies(page);
}

const given = (page: Page) => page.evaluate(() => window.given);

/** Presses the panel's button that shares its contents. */
async function shareFromPanel(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Share from this device' }).click();
}

test('the section in view, a figure and the reading chosen in it are shared under their own addresses, and the code of its frame is copied', async ({
  page,
  baseURL,
}) => {
  await stubSharing(page);
  await page.goto('/en/#fences');
  await test.step('the section in view', async () => {
    await expect(page.locator('.masthead [href="#fences"]')).toHaveAttribute('aria-current', 'true');
    await page.locator('share-link > a').click();
    await shareFromPanel(page);
    await expect.poll(() => given(page)).toHaveLength(1);
    const [{ title, text, url } = {}] = await given(page);
    expect(title).toContain('At the two fences');
    expect([url, text].join(' ')).toContain(`${baseURL}/en/sections/fences/`);
    await page.keyboard.press('Escape');
  });
  await test.step('a reading', async () => {
    const claim = page.locator('[data-figure="claim-fences"]');
    const link = claim.locator('.figure-foot > a', { hasText: 'Share' });
    await claim.locator('input[value="fences:B"]').check();
    await expect(link).toHaveAttribute('href', /\/en\/figures\/claim-fences\/B\/#share$/);
    await claim.getByRole('button', { name: /all/i }).click();
    await expect(link).toHaveAttribute('href', /\/en\/figures\/claim-fences\/#share$/);
    await link.click();
    await expect(page.getByRole('dialog').locator('.share-panel-address')).toHaveText(
      `${baseURL}/en/figures/claim-fences/`,
    );
    await shareFromPanel(page);
    await expect.poll(() => given(page)).toHaveLength(2);
    await page.keyboard.press('Escape');
  });
  await test.step('a figure that the story folds, under its own title', async () => {
    const fold = page.locator('#fence-reports');
    await fold.locator('summary').first().click();
    await fold.locator('.figure-foot > a', { hasText: 'Share' }).click();
    await shareFromPanel(page);
    await expect.poll(() => given(page)).toHaveLength(3);
    expect((await given(page))[2]?.title).toBe(await fold.locator('.figure-title').textContent());
  });
  await test.step('on the page of the figure', async () => {
    await page.goto('/en/figures/claim-fences/');
    const control = page.locator('share-control');
    const url = (await control.getAttribute('data-url')) ?? '';
    await control.getByRole('button', { name: 'Share' }).click();
    await page.locator('input[value="fences:B"]').check();
    await control.getByRole('button', { name: 'Copy' }).click();
    await expect(control.getByRole('status')).toHaveText('The link is copied.');
    expect(await given(page)).toMatchObject([{ url }]);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect(page.locator('embed-code').getByRole('status')).toHaveText('The code is copied.');
    await page.getByRole('button', { name: 'Copy the credit' }).click();
    const parts = await page.locator('embed-code pre').allTextContents();
    expect(parts).toHaveLength(2);
    await expect.poll(() => copied(page)).toEqual([`${url}B/`, ...parts]);
  });
});

test('if the device has no list of its own, the panel has the picture, the words, the address and pictures to download, and copies', async ({
  page,
  baseURL,
}) => {
  await recordCopies(page);
  await page.goto('/en/');
  const url = `${baseURL}/en/figures/june-2022-counts/`;
  await page.locator('[data-figure="june-2022-counts"] .figure-foot > a', { hasText: 'Share' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText(url);
  const picture = panel.locator('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await expect(panel.locator('.share-panel-text')).not.toBeEmpty();
  await expect(panel.getByRole('button', { name: 'Share from this device' })).toHaveCount(0);
  expect(await panel.locator('a[download]').count()).toBeGreaterThan(0);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByRole('status')).toHaveText('The link is copied.');
  expect(await copied(page)).toEqual([url]);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-figure="june-2022-counts"] .figure-foot > a', { hasText: 'Share' })).toBeFocused();
});

test('the map of reports is shared with all its filters', async ({ page, baseURL }) => {
  await recordCopies(page);
  await page.goto('/en/map/?kind=rescue&view=strait');
  const link = page.getByRole('link', { name: 'Share', exact: true });
  await page.getByRole('checkbox', { name: 'Shipwreck' }).check();
  await expect(page).toHaveURL(/kind=rescue,shipwreck/);
  await expect(async () => {
    await link.click();
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const panel = page.getByRole('dialog');
  const shown = (await page.locator('#explorer-shown').textContent()) ?? '';
  await expect(panel.locator('.share-panel-text')).toHaveText(shown);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByRole('status')).toHaveText('The link is copied.');
  expect(await copied(page)).toEqual([page.url()]);
  expect(page.url()).toContain(`${baseURL}/en/map/?`);
});

test('the address of a section opens it in the story, or, with a fragment, the ways to share it', async ({ page }) => {
  await page.goto('/en/sections/fences/');
  await expect(page).toHaveURL(/\/en\/#fences$/);
  await page.goto('/en/sections/fences/#share');
  await expect(page.locator('share-control')).toBeVisible();
});

test('the former address of the booklet redirects to the plain edition', async ({ page }) => {
  await page.goto('/en/print/');
  await expect(page).toHaveURL(/\/en\/text\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the story links to a page with plain links, a QR code and the code to embed', async ({ page }) => {
    await page.goto('/en/#fences');
    await page.locator('[data-figure="june-2022-counts"] .figure-foot > a', { hasText: 'Share' }).click();
    await expect(page).toHaveURL(/\/en\/figures\/june-2022-counts\/#share$/);
    const names = await page.locator('#share ul a').allTextContents();
    expect(names).toEqual(['WhatsApp', 'Telegram', 'X', 'Bluesky', 'Facebook', 'LinkedIn', 'E-mail']);
    await expect(page.locator('#share button:visible, #embed button:visible, form:visible')).toHaveCount(0);
    await page.locator('#share summary').click();
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(page.locator('#embed [data-part="code"]')).toContainText(
      new RegExp(
        `<iframe src="[^"]+/en/embed/june-2022-counts/\\?v=[\\w.-]+".* height="${DEFAULT_EMBED_HEIGHTS_PX[0]}"`,
      ),
    );
  });
});

declare global {
  interface Window {
    /** Set in the tested page: the data passed to the device’s own list. */
    given: ShareData[];
    /** Set in the tested page instead of the clipboard. */
    copied: string[];
  }
}

/**
 * Records in the page what it copies, because all browsers of a machine share one clipboard. Call it before the page is
 * opened.
 */
async function recordCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => {
      window.copied.push(text);
    };
  });
}

/** @returns the texts that a page has copied */
function copied(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.copied);
}
