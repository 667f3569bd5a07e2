import type { Page } from '@playwright/test';
import { expect, test } from './support/siteTest';

const ID = 'attempts-by-year';
const figureOf = (page: Page) => page.locator(`[data-figure="${ID}"]`);
const linkOf = (page: Page) => figureOf(page).locator('figure-table > a').first();
const tableOf = (page: Page) => figureOf(page).locator('table');

/** Scrolls the link into the window, and waits until no more parts are laid out. */
async function openStory(page: Page): Promise<void> {
  await page.goto('/en/');
  await linkOf(page).focus();
  await linkOf(page).evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

test('the table of a figure opens below its link, which keeps its place and the focus, and closes again', async ({
  page,
}) => {
  await openStory(page);
  const link = linkOf(page);
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  const place = () => link.evaluate((each) => each.getBoundingClientRect().top);
  // Parts near the window may be laid out in the next frames.
  let before = await place();
  await expect
    .poll(async () => {
      const [was, now] = [before, await place()];
      before = now;
      return now - was;
    })
    .toBe(0);
  await page.keyboard.press('Enter');
  await expect(tableOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/(#[\w-]+)?$/);
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(link).toBeFocused();
  expect(await place()).toBe(before);
  const [foot, table] = [await link.boundingBox(), await tableOf(page).boundingBox()];
  expect(table?.y).toBeGreaterThan((foot?.y ?? 0) + (foot?.height ?? 0) - 1);
  await page.keyboard.press('Tab');
  await expect(figureOf(page).getByRole('region')).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  // The focus has scrolled the table into the window.
  const after = await place();
  await page.keyboard.press('Enter');
  await expect(tableOf(page)).toHaveCount(0);
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await expect(link).toBeFocused();
  expect(await place()).toBe(after);
});

test('a chart of the story takes the text of its marks from the table, which stays closed and equals that on the figure’s own page', async ({
  page,
  context,
}) => {
  await openStory(page);
  const keys = figureOf(page).locator('.readout-keys');
  const card = figureOf(page).locator('.readout-card');
  await keys.focus();
  await page.keyboard.press('End');
  await expect(card).toBeVisible();
  await expect(card.locator('a.number')).toHaveAttribute('href', /\/en\/numbers\/attempts-morocco\/#attempts-2025/);
  await expect(tableOf(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await figureOf(page).locator('chart-readout [data-observation="attempts-2021"]:visible').hover({ force: true });
  await expect(card).toContainText('63,121');

  await linkOf(page).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    linkOf(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened).toHaveURL(new RegExp(`/en/figures/${ID}/#${ID}-table$`));
  const own = opened.locator(`#${ID}-table table`);
  await expect(own).toBeInViewport();
  const cells = (all: Element[]) => all.map((cell) => cell.outerHTML);
  expect(await tableOf(page).locator('th, td').evaluateAll(cells)).toEqual(
    await own.locator('th, td').evaluateAll(cells),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link opens the table on the figure’s own page', async ({ page }) => {
    await page.goto('/en/');
    // Pressed by key, because parts that are laid out on the way move under a pointer.
    await linkOf(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/figures/${ID}/#`));
    await expect(tableOf(page)).toBeInViewport();
  });
});
